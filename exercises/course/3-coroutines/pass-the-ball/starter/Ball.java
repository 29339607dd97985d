import dev.yieldlings.kit.Generator;
import java.util.List;

/** A ball that two players pass to each other. */
public final class Ball {
    private Ball() {}

    /**
     * Lets two players play.
     *
     * @param a the one who is served, not primed
     * @param b the other one, not primed
     * @param serve what is sent first
     * @param hits how many strokes there are at most, both players' together
     * @return the strokes, as they were yielded
     */
    public static List<String> rally(
            Generator<String, String, ?> a, Generator<String, String, ?> b, String serve, int hits) {
        throw new UnsupportedOperationException("rally is not written yet");
    }
}
