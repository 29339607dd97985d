import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;

public final class Ball {
    private Ball() {}

    public static List<String> rally(
            Generator<String, String, ?> a, Generator<String, String, ?> b, String serve, int hits) {
        List<String> strokes = new ArrayList<>();
        try (a;
                b) {
            a.next();
            b.next();
            String ball = serve;
            while (strokes.size() < hits) {
                strokes.add((strokes.size() % 2 == 0 ? a : b).send(ball));
            }
        } catch (StopIteration stopped) {
            // One of them has gone home: what was played until then is the rally.
        }
        return strokes;
    }
}
