import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class BallSuite extends RallyPlayers {

    @Check("strokes")
    void strokes() {
        Why rule = Why.because("Send what one player yields to the other; the list holds only what they yield.")
                .ask("Which variable holds the ball in your code?");
        Script.because(rule)
                .calls()
                .call(
                        "the first 3 of rally(ping, pong, \"serve\", 3)",
                        () -> beginning(3, Ball.rally(adding(" ping"), adding(" pong"), "serve", 3)))
                .answers(List.of("serve ping", "serve ping pong", "serve ping pong ping"));
        Script.because(rule)
                .calls()
                .call(
                        "the first 4 of rally(a, b, \"s\", 4)",
                        () -> beginning(4, Ball.rally(player("a", FOREVER, null), player("b", FOREVER, null), "s", 4)))
                .answers(List.of("a1", "b1", "a2", "b2"))
                .call("who got what, the first 4 times", () -> beginning(4, balls()))
                .answers(List.of("a gets \"s\"", "b gets \"a1\"", "a gets \"b1\"", "b gets \"a2\""));
        Script.because("Pass on whatever a player hits back, even null or an empty text.")
                .calls()
                .call(
                        "the first 4 of rally(a that plays null, b that plays \"\", \"s\", 4)",
                        () -> beginning(4, Ball.rally(always(null), always(""), "s", 4)))
                .answers(Arrays.asList(null, "", null, ""));
        Script.because("A player may watch another rally between two strokes: each rally has its own strokes.")
                .calls()
                .call(
                        "the first 4 of rally(a, b who watches another rally, \"s\", 4)",
                        () -> beginning(4, Ball.rally(player("a", FOREVER, null), watching(), "s", 4)))
                .answers(List.of("a1", "b", "a2", "b"));
    }

    @Check("ready")
    void ready() {
        for (int hits : new int[] {2, 0}) {
            diary.clear();
            Script.because("Both reach their first yield before the ball is in the air, a first, then b; and the serve "
                            + "goes to a.")
                    .ask("What must you do to a generator before it can receive?")
                    .calls()
                    .call(
                            "rally(a, b, \"s\", " + hits + ")",
                            () -> Ball.rally(player("a", FOREVER, null), player("b", FOREVER, null), "s", hits))
                    .completes()
                    .call(
                            "what happened first",
                            () -> diary.stream().limit(hits == 0 ? 2 : 3).toList())
                    .answers(
                            hits == 0
                                    ? List.of("a is ready", "b is ready")
                                    : List.of("a is ready", "b is ready", "a gets \"s\""));
        }
        CallScript script = Script.because("What a player yields during priming is not a stroke, and nobody gets it.")
                .calls();
        List<String> strokes = new ArrayList<>();
        script.call(
                        "rally(chatty, chatty, \"s\", 2)",
                        () -> strokes.addAll(Ball.rally(chatty("x"), chatty("y"), "s", 2)))
                .completes()
                .call("is \"x0\" or \"y0\" among the strokes?", () -> strokes.contains("x0") || strokes.contains("y0"))
                .answers(false)
                .call(
                        "did a player get \"x0\" or \"y0\"?",
                        () -> balls().stream().anyMatch(ball -> ball.endsWith("0\"")))
                .answers(false);
    }

    @Check("hits")
    void hits() {
        for (int hits : new int[] {0, 1, 2, 7}) {
            diary.clear();
            Script.because("hits counts the strokes of both players together.")
                    .calls()
                    .call(
                            "rally(a, b, \"s\", " + hits + ")",
                            () -> Ball.rally(player("a", FOREVER, null), player("b", FOREVER, null), "s", hits))
                    .completes()
                    .call("how often a player got the ball", () -> balls().size())
                    .answers(hits);
        }
    }

    @Check("early")
    void early() {
        stops(2, FOREVER);
        stops(FOREVER, 2);
        stops(FOREVER, 0);
        stops(0, FOREVER);
        stops(-1, FOREVER);
        stops(FOREVER, -1);
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
                    .raises(thrown)
                    .because("A player threw this before its first yield, and the caller must get this very object.")
                    .call(
                            "rally(a, b, \"s\", 10), where a is never ready",
                            () -> Ball.rally(player("a", -1, thrown), player("b", FOREVER, null), "s", 10))
                    .raises(thrown)
                    .call(
                            "rally(a, b, \"s\", 10), where b is never ready",
                            () -> Ball.rally(player("a", FOREVER, null), player("b", -1, thrown), "s", 10))
                    .raises(thrown);
        }
    }

    @Check("closed")
    void closed() {
        IllegalStateException thrown = new IllegalStateException("the racket is broken");
        for (int hits : new int[] {0, 1, 3, 4}) {
            closes("after the last stroke", player("a", FOREVER, null), player("b", FOREVER, null), hits);
        }
        for (Throwable end : new Throwable[] {null, thrown, new AssertionError("can't be")}) {
            String how = end == null ? "has stopped" : "has thrown";
            for (int strokes = -1; strokes < 3; strokes++) {
                String when = strokes < 0 ? " before it was ready" : "";
                closes("when a " + how + when, player("a", strokes, end), player("b", FOREVER, null), 10);
                closes("when b " + how + when, player("a", FOREVER, null), player("b", strokes, end), 10);
            }
        }
        Script.because("close() lets the players go home: each runs its own finally.")
                .calls()
                .call("rally(a, b, \"s\", 1), however it ends", () -> endOf(tidy("a"), tidy("b"), 1))
                .completes()
                .call("who is still there", () -> present)
                .answers(0);
    }

    private void stops(int strokesOfA, int strokesOfB) {
        diary.clear();
        List<String> strokes = new ArrayList<>();
        Script.because("A player who ends instead of playing has stopped: the rally is over, "
                        + "and the strokes so far are the result. There may be none.")
                .calls()
                .call(
                        "rally(a" + until(strokesOfA) + ", b" + until(strokesOfB) + ", \"s\", 100)",
                        () -> strokes.addAll(
                                Ball.rally(player("a", strokesOfA, null), player("b", strokesOfB, null), "s", 100)))
                .completes()
                .call(
                        "the result, but for the serve",
                        () -> strokes.stream()
                                .filter(stroke -> !stroke.equals("s"))
                                .toList())
                .answers(diary.stream()
                        .filter(entry -> entry.contains(" plays "))
                        .map(entry -> entry.substring(entry.lastIndexOf(' ') + 1))
                        .toList())
                .call(
                        "who went on after a player had stopped",
                        () -> diary.stream()
                                .dropWhile(entry -> !entry.endsWith(" stops"))
                                .skip(1)
                                .toList())
                .answers(List.of());
    }

    private static String until(int strokes) {
        return strokes == FOREVER
                ? ""
                : strokes < 0 ? " who stops before the first yield" : " who stops after " + strokes + " strokes";
    }

    private static void closes(String when, Generator<String, String, ?> a, Generator<String, String, ?> b, int hits) {
        Script.because("However the rally ends, here " + when + ", both players are CLOSED.")
                .ask("Is there a way out of your method that skips the close()?")
                .calls()
                .call("rally(a, b, \"s\", " + hits + "), however it ends", () -> endOf(a, b, hits))
                .completes()
                .call("a.state()", a::state)
                .answers(State.CLOSED)
                .call("b.state()", b::state)
                .answers(State.CLOSED);
    }

    private static String endOf(Generator<String, String, ?> a, Generator<String, String, ?> b, int hits) {
        try {
            Ball.rally(a, b, "s", hits);
            return "returned";
        } catch (RuntimeException | AssertionError passed) {
            return "threw"; // what it throws is judged elsewhere
        }
    }

    /** How many strokes there are in all is judged by {@link #hits}. */
    private static List<String> beginning(int size, List<String> strokes) {
        return strokes.subList(0, Math.min(size, strokes.size()));
    }
}
