import dev.yieldlings.kit.Generator;
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
                ball = (strokes.size() % 2 == 0 ? a : b).send(ball);
                strokes.add(ball);
            }
        }
        return strokes;
    }
}
