import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Players note what they get, as events of the trace. */
class BallSuite {
    private static final int FOREVER = Integer.MAX_VALUE;

    @Check("strokes")
    void strokes() {
        Why rule = Why.because("Send what one player yields to the other; the list holds only what they yield.")
                .ask("Which variable holds the ball in your code?");
        Script.because(rule)
                .calls()
                .call("rally(ping, pong, \"serve\", 3)", () -> Ball.rally(adding(" ping"), adding(" pong"), "serve", 3))
                .answers(List.of("serve ping", "serve ping pong", "serve ping pong ping"));
        Script.because(rule)
                .calls()
                .call(
                        "rally(a, b, \"s\", 4)",
                        () -> Ball.rally(player("a", FOREVER, null), player("b", FOREVER, null), "s", 4))
                .answers(List.of("a1", "b1", "a2", "b2"))
                .happens("a is ready", "b is ready", "a gets \"s\"", "b gets \"a1\"", "a gets \"b1\"", "b gets \"a2\"");
        Script.because("Pass on whatever a player hits back, even null or an empty text.")
                .calls()
                .call(
                        "rally(a that plays null, b that plays \"\", \"s\", 4)",
                        () -> Ball.rally(always(null), always(""), "s", 4))
                .answers(Arrays.asList(null, "", null, ""));
        Script.because("A player may watch another rally between two strokes: each rally has its own strokes.")
                .calls()
                .call(
                        "rally(a, b who watches another rally, \"s\", 4)",
                        () -> Ball.rally(player("a", FOREVER, null), watching(), "s", 4))
                .answers(List.of("a1", "b", "a2", "b"));
    }

    @Check("ready")
    void ready() {
        Script.because("Both reach their first yield before the ball is in the air, a first, then b; and the serve "
                        + "goes to a.")
                .ask("What must you do to a generator before it can receive?")
                .calls()
                .call(
                        "rally(a, b, \"s\", 2)",
                        () -> Ball.rally(player("a", FOREVER, null), player("b", FOREVER, null), "s", 2))
                .completes()
                .happens("a is ready", "b is ready", "a gets \"s\"", "b gets \"a1\"");
        Script.because("What a player yields during priming is not a stroke, and nobody gets it.")
                .calls()
                .call("rally(chatty, chatty, \"s\", 2)", () -> Ball.rally(chatty("x"), chatty("y"), "s", 2))
                .answers(List.of("x1", "y1"));
    }

    @Check("hits")
    void hits() {
        for (int hits : new int[] {0, 1, 2, 7}) {
            Script.because("hits counts the strokes of both players together.")
                    .calls()
                    .call(
                            "rally(ping, pong, \"serve\", " + hits + ").size()",
                            () -> Ball.rally(adding("."), adding("."), "serve", hits)
                                    .size())
                    .answers(hits);
        }
    }

    @Check("early")
    void early() {
        Why rule = Why.because("A player who ends instead of playing has stopped: the rally is over, "
                + "and the strokes so far are the result.");
        stops(rule, 2, FOREVER, List.of("a1", "b1", "a2", "b2"));
        stops(rule, FOREVER, 2, List.of("a1", "b1", "a2", "b2", "a3"));
        stops(rule, FOREVER, 0, List.of("a1"));
        stops(Why.because(rule.reason() + " There may be none.").ask(rule.question()), 0, FOREVER, List.of());
    }

    @Check("exceptions")
    void exceptions() {
        for (Throwable thrown : List.of(
                new IllegalStateException("the racket is broken"),
                new IOException("the ball is lost"),
                new AssertionError("can't be"))) {
            Script.because("A player threw this in the middle of the rally, and the caller must get this very object.")
                    .ask("Which exceptions do you catch?")
                    .calls()
                    .call(
                            "rally(a, b, \"s\", 10), where b throws",
                            () -> Ball.rally(player("a", FOREVER, null), player("b", 1, thrown), "s", 10))
                    .raises(thrown)
                    .call(
                            "rally(a, b, \"s\", 10), where a throws",
                            () -> Ball.rally(player("a", 2, thrown), player("b", FOREVER, null), "s", 10))
                    .raises(thrown);
        }
    }

    @Check("closed")
    void closed() {
        closes("after the last stroke", player("a", FOREVER, null), player("b", FOREVER, null), 3, null);
        closes("after the last stroke", player("a", FOREVER, null), player("b", FOREVER, null), 4, null);
        closes("when a has stopped", player("a", 2, null), player("b", FOREVER, null), 10, null);
        closes("when b has stopped", player("a", FOREVER, null), player("b", 2, null), 10, null);
        IllegalStateException thrown = new IllegalStateException("the racket is broken");
        closes("when a has thrown", player("a", 1, thrown), player("b", FOREVER, null), 10, thrown);
        closes("when b has thrown", player("a", FOREVER, null), player("b", 1, thrown), 10, thrown);
        closes("when a has thrown before it was ready", throwing(thrown), player("b", FOREVER, null), 10, thrown);
        closes("when b has thrown before it was ready", player("a", FOREVER, null), throwing(thrown), 10, thrown);
        Script.because("close() lets the players go home: each runs its own finally.")
                .calls()
                .call("rally(a, b, \"s\", 1)", () -> Ball.rally(tidy("a"), tidy("b"), "s", 1))
                .completes()
                .call("who is still there", () -> present)
                .answers(0);
    }

    private int present;

    private static void stops(Why because, int strokesOfA, int strokesOfB, List<String> expected) {
        Script.because(because)
                .calls()
                .call(
                        "rally(a" + until(strokesOfA) + ", b" + until(strokesOfB) + ", \"s\", 1000)",
                        () -> Ball.rally(player("a", strokesOfA, null), player("b", strokesOfB, null), "s", 1000))
                .answers(expected);
    }

    private static String until(int strokes) {
        return strokes == FOREVER ? "" : " who stops after " + strokes + " strokes";
    }

    private static void closes(
            String when,
            Generator<String, String, ?> a,
            Generator<String, String, ?> b,
            int hits,
            RuntimeException thrown) {
        CallScript script = Script.because("However the rally ends, here " + when + ", both players are CLOSED.")
                .ask("Is there a way out of your method that skips the close()?")
                .calls();
        if (thrown == null) {
            script.call("rally(a, b, \"s\", " + hits + ")", () -> Ball.rally(a, b, "s", hits))
                    .completes();
        } else {
            script.call("rally(a, b, \"s\", " + hits + ")", () -> Ball.rally(a, b, "s", hits))
                    .raises(thrown);
        }
        script.call("a.state()", a::state)
                .answers(State.CLOSED)
                .call("b.state()", b::state)
                .answers(State.CLOSED);
    }

    private static Generator<String, String, Void> watching() {
        return Generator.of(y -> {
            y.yield();
            while (true) {
                Ball.rally(adding("."), adding(","), "t", 3);
                y.yield("b");
            }
        });
    }

    private static Generator<String, String, Void> always(String ball) {
        return Generator.of(y -> {
            y.yield("ready");
            while (true) {
                y.yield(ball);
            }
        });
    }

    private static Generator<String, String, Void> adding(String sound) {
        return Generator.of(y -> {
            String ball = y.yield();
            while (true) {
                ball = y.yield(ball + sound);
            }
        });
    }

    /** Plays numbered strokes, so many of them; then it throws, or returns something. */
    private static Generator<String, String, String> player(String name, int strokes, Throwable thrown) {
        return Generator.returning(y -> {
            Noted.event(name + " is ready");
            String ball = y.yield();
            for (int i = 1; i <= strokes; i++) {
                Noted.event(name + " gets \"" + ball + "\"");
                ball = y.yield(name + i);
            }
            if (thrown != null) {
                throw BallSuite.<RuntimeException>unchecked(thrown);
            }
            return "gone home";
        });
    }

    /** Has something to say already while it is primed. */
    private static Generator<String, String, Void> chatty(String name) {
        return Generator.of(y -> {
            for (int i = 0; ; i++) {
                y.yield(name + i);
            }
        });
    }

    private static Generator<String, String, Void> throwing(RuntimeException thrown) {
        return Generator.returning(y -> {
            throw thrown;
        });
    }

    private Generator<String, String, Void> tidy(String name) {
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
