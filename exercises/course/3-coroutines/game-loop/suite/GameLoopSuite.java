import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntConsumer;

class GameLoopSuite {
    private static final String READ_IT =
            "Is each line said to whom it is for, and to the guest with CR and LF at its end?";

    private final Terminal console = new Terminal();
    private final Deque<Guest> atTheDoor = new ArrayDeque<>();
    private int countdowns;
    private double now = 1000;

    @Check("waits-for")
    void waitsFor() {
        Line ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = loop(
                        9,
                        "The loop is not primed: before its first next() nothing is touched. "
                                + "What in your code runs when the loop is made?")
                .state(State.CREATED)
                .call("the console", console::mode)
                .answers("as it was")
                .call("guests at the door", atTheDoor::size)
                .answers(1)
                .because("There is nobody yet: wait for the console and for a guest, with no limit of time.")
                .next()
                .yields(waiting())
                .call("the console", console::mode)
                .answers("cbreak");
        loop.because("Player 0 has nobody to play with, so a key changes nothing.");
        console.press("r");
        loop.send(ready(Source.CONSOLE)).yields(waiting());
        loop.because("A guest is there: now the guest is waited for, and nobody else is let in. The machine wants the "
                        + "guest's timer to run, so the Select has the seconds of the countdown's first step.")
                .send(ready(Source.SERVER))
                .yields(playing(8.0))
                .call("guests at the door", atTheDoor::size)
                .answers(0);
        ernie.hangUp();
        loop.because("The guest has gone, so the door is watched again, and no time runs.")
                .send(ready(Source.GUEST))
                .yields(waiting());

        Line zoe = arrives("Zoe");
        loop(9, "A loop that is closed before its first step has touched nothing.")
                .close()
                .in(State.CLOSED)
                .call("how often the console was set to cbreak mode", () -> console.timesRaw)
                .answers(1)
                .call("Zoe's line", zoe::state)
                .answers("open");
    }

    @Check("play")
    void play() {
        Line ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(3);
        loop.because(READ_IT).send(ready(Source.SERVER)).completes();
        consoleShows(loop, "Player connected: Ernie");
        reads(loop, "Ernie", ernie, "Welcome to the game");

        console.press("r");
        loop.because("A key of the console is player 0's. What do you send to the machine?")
                .send(ready(Source.CONSOLE))
                .completes();
        consoleShows(loop);
        ernie.types("s");
        loop.because("A key of the guest is player 1's. " + READ_IT)
                .send(ready(Source.GUEST))
                .completes();
        consoleShows(loop, "Player 0: r, Player 1: s", "Player 0 wins!", "Wins: 1 - 0", "Overall: 100.00%");
        reads(loop, "Ernie", ernie, "Player 0: r, Player 1: s", "Player 0 wins!", "Wins: 1 - 0");

        ernie.types("x");
        loop.because(READ_IT).send(ready(Source.GUEST)).completes();
        consoleShows(loop);
        reads(loop, "Ernie", ernie, "Invalid key");
        console.press("?");
        loop.send(ready(Source.CONSOLE)).completes();
        consoleShows(loop, "Invalid key");
        reads(loop, "Ernie", ernie);

        loop.because("It goes on until the round is decided: 2 of 3 games, as bestOf says.");
        console.press("p");
        loop.send(ready(Source.CONSOLE)).completes();
        ernie.types("r");
        loop.send(ready(Source.GUEST)).yields(waiting());
        reads(
                loop,
                "Ernie",
                ernie,
                "Player 0: p, Player 1: r",
                "Player 0 wins!",
                "Wins: 2 - 0",
                "Thank you for playing!");
        sideBySide();
    }

    /** Two houses, each with its own console, door, and clock. */
    private static void sideBySide() {
        String because = "Two loops may be at work at once, each with its own players, clock, and countdowns. "
                + "Is there something static in your class?";
        GameLoopSuite left = new GameLoopSuite();
        GameLoopSuite right = new GameLoopSuite();
        right.now = 5000;
        Line ernie = left.arrives("Ernie");
        Line bert = right.arrives("Bert");
        GeneratorScript<Select, Ready, Void> first =
                left.loop("first", 9, because).next().yields(waiting());
        GeneratorScript<Select, Ready, Void> second =
                right.loop("second", 9, because).next().yields(waiting());
        first.send(ready(Source.SERVER)).yields(playing(8.0));
        left.consoleShows(first, "Player connected: Ernie");
        second.send(ready(Source.SERVER)).yields(playing(8.0));
        right.consoleShows(second, "Player connected: Bert");
        reads(first, "Ernie", ernie, "Welcome to the game");
        reads(second, "Bert", bert, "Welcome to the game");
        left.later(1);
        left.console.press("r");
        first.send(ready(Source.CONSOLE)).yields(playing(7.0));
        right.later(2);
        right.console.press("p");
        second.send(ready(Source.CONSOLE)).yields(playing(6.0));
        ernie.types("s");
        first.send(ready(Source.GUEST)).yields(playing(8.0));
        left.consoleShows(first, "Player 0: r, Player 1: s", "Player 0 wins!", "Wins: 1 - 0", "Overall: 100.00%");
        right.consoleShows(second);
        first.call("how many countdowns the first has made", () -> left.countdowns)
                .answers(2);
        second.call("how many countdowns the second has made", () -> right.countdowns)
                .answers(1);
    }

    @Check("one-at-a-time")
    void oneAtATime() {
        Line ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        console.press("rs");
        loop.because("Both are ready, and the console comes first: one key is read there, "
                        + "and the guest waits until you have yielded again.")
                .send(ready(Source.CONSOLE, Source.SERVER))
                .yields(waiting())
                .call("keys left at the console", console::left)
                .answers(1)
                .call("guests at the door", atTheDoor::size)
                .answers(1)
                .send(ready(Source.SERVER))
                .yields(playing(8.0));
        ernie.types("pr");
        loop.because("Both have pressed keys. One source is served in a step, the console first, "
                        + "and only one key is taken from it.")
                .send(ready(Source.CONSOLE, Source.GUEST))
                .yields(playing(8.0))
                .call("keys left at the console", console::left)
                .answers(0)
                .call("bytes left on Ernie's line", ernie::left)
                .answers(2)
                .send(ready(Source.GUEST))
                .yields(playing(8.0))
                .call("bytes left on Ernie's line", ernie::left)
                .answers(1);
        consoleShows(
                loop,
                "Player connected: Ernie",
                "Player 0: s, Player 1: p",
                "Player 0 wins!",
                "Wins: 1 - 0",
                "Overall: 100.00%");
    }

    @Check("timer")
    void timer() {
        Line ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        loop.send(ready(Source.SERVER))
                .yields(playing(8.0))
                .call("how many countdowns were made", () -> countdowns)
                .answers(1);
        ernie.takeText();
        later(1.5);
        console.press("r");
        loop.because("A second and a half has passed, and the next tick has not moved: what is left of the 8 seconds?")
                .send(ready(Source.CONSOLE))
                .yields(playing(6.5))
                .call("how many countdowns were made", () -> countdowns)
                .answers(1);
        later(6.5);
        loop.because("The time is up: the countdown takes its next step, shows its number to the guest alone, "
                        + "and says when the tick after it is due.")
                .send(ready())
                .yields(playing(1.0));
        reads(loop, "Ernie", ernie, "2");
        consoleShows(loop, "Player connected: Ernie");
        later(2);
        console.press("p");
        loop.because("The tick is overdue, because the console came first. Less than no time can't be waited.")
                .send(ready(Source.CONSOLE))
                .yields(playing(0.0))
                .send(ready())
                .yields(playing(0.5));
        reads(loop, "Ernie", ernie, "1");

        ernie.types("r");
        loop.because("Both have moved, and the guest's time begins anew: another countdown, from its first step.")
                .send(ready(Source.GUEST))
                .yields(playing(8.0))
                .call("how many countdowns were made", () -> countdowns)
                .answers(2);
        later(1);
        ernie.types("s");
        loop.because("Now nobody waits for the guest: DISABLE_TIMEOUT, and the Select has no limit of time.")
                .send(ready(Source.GUEST))
                .yields(playing(null));
        later(100);
        console.press("s");
        loop.because("The next game begins, and with it the guest's time.")
                .send(ready(Source.CONSOLE))
                .yields(playing(8.0))
                .call("how many countdowns were made", () -> countdowns)
                .answers(3);
        ernie.takeText();
        console.takeLines();
        loop.because("The countdown ends: the time is up. What do you raise in the machine, and who is told?");
        later(8);
        loop.send(ready()).yields(playing(1.0));
        later(1);
        loop.send(ready()).yields(playing(0.5));
        later(0.5);
        loop.send(ready()).yields(waiting());
        reads(loop, "Ernie", ernie, "2", "1", "Timed out. Good-bye");
        consoleShows(loop, "Timed out. Good-bye");
        Line zoe = arrives("Zoe");
        loop.because("The next guest has a time of their own.")
                .send(ready(Source.SERVER))
                .yields(playing(8.0));
        zoe.takeText();
        later(8);
        loop.send(ready()).yields(playing(1.0));
        reads(loop, "Zoe", zoe, "2");
    }

    @Check("leaving")
    void leaving() {
        Line ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        console.takeLines();
        ernie.hangUp();
        loop.because("The guest's keys are at their end: the machine is told by a Disconnect, player 0 reads it, and "
                        + "the door is watched again. How does your loop notice that end?")
                .send(ready(Source.GUEST))
                .yields(waiting())
                .in(State.SUSPENDED)
                .call("Ernie's line", ernie::state)
                .answers("closed");
        consoleShows(loop, "Opponent disconnected.");

        Line bert = arrives("Bert");
        loop.because("The next guest comes in, and plays a new game.")
                .send(ready(Source.SERVER))
                .yields(playing(8.0));
        consoleShows(loop, "Player connected: Bert");
        reads(loop, "Bert", bert, "Welcome to the game");
        bert.types("p");
        loop.send(ready(Source.GUEST)).yields(playing(null));
        bert.hangUp();
        loop.because("No time ran, and the guest leaves all the same.")
                .send(ready(Source.GUEST))
                .yields(waiting());

        Line zoe = arrives("Zoe");
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        later(8);
        loop.send(ready()).yields(playing(1.0));
        zoe.hangUp();
        loop.because("A guest may leave in the middle of a countdown; with the guest goes the countdown.")
                .send(ready(Source.GUEST))
                .yields(waiting());
        console.press("r");
        loop.because("Nobody is there: nothing is said, and no time runs.")
                .send(ready(Source.CONSOLE))
                .yields(waiting());
    }

    @Check("telnet")
    void telnet() {
        Line ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        console.press("r");
        loop.send(ready(Source.CONSOLE)).yields(playing(8.0));
        ernie.takeText();
        console.takeLines();
        ernie.types("\u00ff\u00fb\u0001");
        later(1);
        loop.because("These three bytes are a telnet command, no keys: each takes one step, and nothing "
                        + "is said. Who reads from the guest's connection in your code?")
                .send(ready(Source.GUEST))
                .completes()
                .call("bytes left on Ernie's line", ernie::left)
                .answers(2)
                .send(ready(Source.GUEST))
                .completes()
                .send(ready(Source.GUEST))
                .completes();
        consoleShows(loop);
        reads(loop, "Ernie", ernie);
        ernie.types("r");
        loop.because("And then a key.").send(ready(Source.GUEST)).completes();
        consoleShows(loop, "Player 0: r, Player 1: r");
    }

    @Check("clean-up")
    void cleanUp() {
        Line bert = arrives("Bert");
        GeneratorScript<Select, Ready, Void> loop = begun(1);
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        console.press("r");
        loop.send(ready(Source.CONSOLE)).completes();
        bert.types("s");
        loop.because("The round is over, and the machine is WAITING: the guest's line is closed, the console goes on.")
                .send(ready(Source.GUEST))
                .yields(waiting())
                .call("Bert's line", bert::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("cbreak");

        Line grover = arrives("Grover");
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        for (int tick = 0; tick < 3; tick++) {
            loop.send(ready()).completes();
        }
        loop.because("The time was up, and that closes the guest's line as well.")
                .call("Grover's line", grover::state)
                .answers("closed");

        Line ernie = arrives("Ernie");
        loop.because("close() ends everything: the guest's line is closed, and the console is as it was. "
                        + "Does your body have a finally?")
                .send(ready(Source.SERVER))
                .yields(playing(8.0))
                .close()
                .in(State.CLOSED)
                .call("Ernie's line", ernie::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("as it was");

        Line zoe = arrives("Zoe");
        GeneratorScript<Select, Ready, Void> second = begun(9);
        second.send(ready(Source.SERVER)).yields(playing(8.0));
        console.end();
        second.because("The console has no more keys: player 0 has gone home, the loop ends, "
                        + "the guest's line is closed and the console restored.")
                .send(ready(Source.CONSOLE))
                .stops()
                .in(State.CLOSED)
                .call("Zoe's line", zoe::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("as it was")
                .because("It has ended, for good.")
                .send(ready(Source.CONSOLE))
                .stops()
                .forGood();

        Line elmo = arrives("Elmo");
        GeneratorScript<Select, Ready, Void> third = begun(9);
        third.send(ready(Source.SERVER)).yields(playing(8.0));
        RuntimeException fire = new IllegalStateException("the house is on fire");
        third.because("An exception ends the loop, too, and leaves nothing open.")
                .raise(fire)
                .raises(fire)
                .call("Elmo's line", elmo::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("as it was");
    }

    private GeneratorScript<Select, Ready, Void> loop(int bestOf, String because) {
        return loop("", bestOf, because);
    }

    private GeneratorScript<Select, Ready, Void> loop(String name, int bestOf, String because) {
        String call =
                (name.isEmpty() ? "" : name + " = ") + "loop(games, countdowns, " + bestOf + ", console, server, now)";
        return Script.because(because)
                .generator(
                        call,
                        () -> GameLoop.loop(
                                GameLoopSuite::game, this::countdown, bestOf, console, atTheDoor::remove, () -> now));
    }

    private GeneratorScript<Select, Ready, Void> begun(int bestOf) {
        return loop(bestOf, "The first step waits for the console and the server, with no limit of time.")
                .next()
                .yields(waiting())
                .because("Each step serves what is ready and then says anew what to wait for, and how long. Who is "
                        + "there now, and does the guest's time run?");
    }

    private static Select waiting() {
        return new Select(EnumSet.of(Source.CONSOLE, Source.SERVER), null);
    }

    private static Select playing(Double seconds) {
        return new Select(EnumSet.of(Source.CONSOLE, Source.GUEST), seconds);
    }

    private static Ready ready(Source... sources) {
        EnumSet<Source> set = EnumSet.noneOf(Source.class);
        set.addAll(Arrays.asList(sources));
        return new Ready(set);
    }

    private void later(double seconds) {
        now += seconds;
    }

    private Line arrives(String name) {
        Line line = new Line();
        atTheDoor.add(new Guest(name, line));
        return line;
    }

    private void consoleShows(GeneratorScript<Select, Ready, Void> loop, String... lines) {
        loop.call("what the console shows meanwhile", console::takeLines).answers(List.of(lines));
    }

    private static void reads(GeneratorScript<Select, Ready, Void> loop, String name, Line line, String... lines) {
        loop.call("what " + name + " reads meanwhile", line::takeText)
                .answers(lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n");
    }

    /** Eight quiet seconds, then 2 for one second and 1 for half of one. */
    private Generator<Double, Void, Void> countdown(IntConsumer show) {
        countdowns++;
        return Generator.of(y -> {
            y.yield(8.0);
            show.accept(2);
            y.yield(1.0);
            show.accept(1);
            y.yield(0.5);
        });
    }

    private static Generator<Outcome, Play, Void> game() {
        Generator<Outcome, Play, Void> game = Generator.of(y -> {
            char[] chosen = new char[2];
            Outcome outcome = null;
            while (true) {
                Play play = y.yield(outcome);
                outcome = null;
                if ("rps".indexOf(play.key()) < 0) {
                    outcome = new Outcome.InvalidKey();
                } else {
                    chosen[play.player()] = play.key();
                    if (chosen[0] != 0 && chosen[1] != 0) {
                        outcome = outcome(chosen[0], chosen[1]);
                        chosen = new char[2];
                    }
                }
            }
        });
        game.next();
        return game;
    }

    private static Outcome outcome(char play0, char play1) {
        if (play0 == play1) {
            return new Outcome.Tie(play0, play1);
        }
        boolean first = List.of("rs", "sp", "pr").contains("" + play0 + play1);
        return new Outcome.Win(first ? 0 : 1, play0, play1);
    }

    /** A console whose keys the suite presses. */
    private static final class Terminal implements Console {
        private final Object cooked = new Object();
        private final Deque<Integer> keys = new ArrayDeque<>();
        private final List<String> lines = new ArrayList<>();
        private String mode = "as it was";
        private int timesRaw;

        void press(String text) {
            text.chars().forEach(keys::add);
        }

        void end() {
            keys.add(-1);
        }

        int left() {
            return keys.size();
        }

        String mode() {
            return mode;
        }

        List<String> takeLines() {
            List<String> taken = List.copyOf(lines);
            lines.clear();
            return taken;
        }

        @Override
        public Object attributes() {
            return cooked;
        }

        @Override
        public void cbreak() {
            mode = "cbreak";
            timesRaw++;
        }

        @Override
        public void restore(Object attributes) {
            mode = attributes == cooked ? "as it was" : "spoilt";
        }

        @Override
        public int read() {
            if (keys.isEmpty()) {
                throw new IllegalStateException("no key was pressed at the console, so this read would wait");
            }
            return keys.remove();
        }

        @Override
        public void println(String line) {
            lines.add(line);
        }
    }

    /** The line to a guest, whose bytes the suite types. */
    private static final class Line implements Connection {
        private static final String NEGOTIATION = "\u00ff\u00fd\"\u00ff\u00fb\u0001";

        private final Deque<Integer> bytes = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private boolean closed;

        void types(String typed) {
            typed.chars().forEach(bytes::add);
        }

        void hangUp() {
            bytes.add(-1);
        }

        int left() {
            return bytes.size();
        }

        String state() {
            return closed ? "closed" : "open";
        }

        String takeText() {
            String taken = text.toString().replace(NEGOTIATION, "");
            text.setLength(0);
            return taken;
        }

        @Override
        public int read() throws IOException {
            if (closed) {
                throw new IOException("the connection is closed");
            }
            if (bytes.isEmpty()) {
                throw new IllegalStateException("the guest has sent nothing, so this read would wait");
            }
            return bytes.remove();
        }

        @Override
        public void write(byte[] written) throws IOException {
            if (closed) {
                throw new IOException("the connection is closed");
            }
            text.append(new String(written, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void shutdown() throws IOException {
            if (closed) {
                throw new IOException("the connection is closed");
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
