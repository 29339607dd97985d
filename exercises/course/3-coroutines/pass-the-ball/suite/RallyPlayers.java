import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.List;

/** Players who note what they get, as events of the trace. */
abstract class RallyPlayers {
    static final int FOREVER = Integer.MAX_VALUE;

    final List<String> diary = new ArrayList<>();
    int present;

    List<String> balls() {
        return diary.stream().filter(entry -> entry.contains(" gets ")).toList();
    }

    static Generator<String, String, Void> watching() {
        return Generator.of(y -> {
            y.yield();
            while (true) {
                Ball.rally(adding("."), adding(","), "t", 3);
                y.yield("b");
            }
        });
    }

    static Generator<String, String, Void> always(String ball) {
        return Generator.of(y -> {
            y.yield("ready");
            while (true) {
                y.yield(ball);
            }
        });
    }

    static Generator<String, String, Void> adding(String sound) {
        return Generator.of(y -> {
            String ball = y.yield();
            while (true) {
                ball = y.yield(ball + sound);
            }
        });
    }

    /** Plays numbered strokes, so many of them; then it throws, or returns something. With -1 it is never ready. */
    Generator<String, String, String> player(String name, int strokes, Throwable thrown) {
        return Generator.returning(y -> {
            String ball = null;
            if (strokes >= 0) {
                note(name + " is ready");
                ball = y.yield();
            }
            for (int i = 1; i <= strokes; i++) {
                note(name + " gets \"" + ball + "\"");
                note(name + " plays " + name + i);
                ball = y.yield(name + i);
            }
            if (thrown != null) {
                throw RallyPlayers.<RuntimeException>unchecked(thrown);
            }
            note(name + " stops");
            return "gone home";
        });
    }

    /** Has something to say already while it is primed. */
    Generator<String, String, Void> chatty(String name) {
        return Generator.of(y -> {
            for (int i = 0; ; i++) {
                note(name + " gets \"" + y.yield(name + i) + "\"");
            }
        });
    }

    private void note(String entry) {
        diary.add(entry);
        Noted.event(entry);
    }

    Generator<String, String, Void> tidy(String name) {
        return Generator.of(y -> {
            present++;
            try {
                while (true) {
                    y.yield(name);
                }
            } finally {
                present--;
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
