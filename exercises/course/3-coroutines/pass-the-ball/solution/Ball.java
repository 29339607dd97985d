import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
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
        List<String> strokes = new ArrayList<>();
        try (a;
                b) {
            a.next();
            b.next();
            String ball = serve;
            while (strokes.size() < hits) {
                ball = (strokes.size() % 2 == 0 ? a : b).send(ball);
                strokes.add(ball);
            }
        } catch (StopIteration stopped) {
            // One of them has gone home: what was played until then is the rally.
        }
        return strokes;
    }
}
