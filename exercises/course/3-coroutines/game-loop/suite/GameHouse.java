import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A house with its own console, door and clock, and a loop in it. Each check gets a house of its own, for its suite is
 * one.
 */
class GameHouse {
    final HouseConsole console = new HouseConsole();
    final Deque<Guest> atTheDoor = new ArrayDeque<>();
    int countdowns;
    IOException doorFails;
    RuntimeException doorBreaks;
    RuntimeException clockFails;
    int clockFailures;
    RuntimeException gamesFail;
    RuntimeException countdownsFail;
    RuntimeException ticksFail;
    double now = 1000;

    GeneratorScript<Select, Ready, Void> loop(int bestOf, Why because) {
        return loop("", bestOf, because);
    }

    GeneratorScript<Select, Ready, Void> loop(String name, int bestOf, Why because) {
        String call =
                (name.isEmpty() ? "" : name + " = ") + "loop(games, countdowns, " + bestOf + ", console, server, now)";
        return Script.because(because)
                .generator(
                        call,
                        () -> GameLoop.loop(this::game, this::countdown, bestOf, console, this::accept, this::time));
    }

    GeneratorScript<Select, Ready, Void> begun(int bestOf) {
        return loop(bestOf, Why.because("The first step waits for the console and the server, with no time limit."))
                .next()
                .yields(waiting())
                .because("Each step serves what is ready and then says again what to wait for, and how long.")
                .ask("Who is there now, and is the guest's timer running?");
    }

    /**
     * A loop without a guest.
     *
     * @param hasHadGuest whether one has come and lost a round
     */
    GeneratorScript<Select, Ready, Void> withoutGuest(boolean hasHadGuest) {
        GeneratorScript<Select, Ready, Void> loop = begun(1);
        if (hasHadGuest) {
            GuestLine bert = arrives("Bert");
            loop.send(ready(Source.SERVER)).completes();
            console.press("r");
            loop.send(ready(Source.CONSOLE)).completes();
            bert.types("s");
            loop.send(ready(Source.GUEST)).completes();
        }
        return loop;
    }

    static Select waiting() {
        return new Select(EnumSet.of(Source.CONSOLE, Source.SERVER), null);
    }

    static Select playing(Double seconds) {
        return new Select(EnumSet.of(Source.CONSOLE, Source.GUEST), seconds);
    }

    static Ready ready(Source... sources) {
        EnumSet<Source> set = EnumSet.noneOf(Source.class);
        set.addAll(Arrays.asList(sources));
        return new Ready(set);
    }

    void later(double seconds) {
        now += seconds;
    }

    GuestLine arrives(String name) {
        GuestLine line = new GuestLine();
        atTheDoor.add(new Guest(name, line));
        return line;
    }

    void consoleShows(GeneratorScript<Select, Ready, Void> loop, String... lines) {
        loop.call("what the console shows meanwhile", console::takeLines).answers(List.of(lines));
    }

    /** What the guest reads, however its lines end: that is judged by the check of the play. */
    static void reads(GeneratorScript<Select, Ready, Void> loop, String name, GuestLine line, String... lines) {
        loop.call(
                        "the lines that " + name + " reads meanwhile",
                        () -> line.takeText().lines().toList())
                .answers(List.of(lines));
    }

    static void readsExactly(GeneratorScript<Select, Ready, Void> loop, String name, GuestLine line, String... lines) {
        loop.call("what " + name + " reads meanwhile", line::takeText)
                .answers(lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n");
    }

    private Guest accept() throws IOException {
        if (doorFails != null) {
            throw doorFails;
        }
        if (doorBreaks != null) {
            throw doorBreaks;
        }
        return atTheDoor.remove();
    }

    private double time() {
        if (clockFails != null) {
            clockFailures++;
            throw clockFails;
        }
        return now;
    }

    private Generator<Outcome, Play, Void> game() {
        if (gamesFail != null) {
            throw gamesFail;
        }
        return SuiteGame.rockPaperScissors();
    }

    /** Eight quiet seconds, then 2 for one second and 1 for half of one. */
    private Generator<Double, Void, Void> countdown(IntConsumer show) {
        countdowns++;
        if (countdownsFail != null) {
            throw countdownsFail;
        }
        return Generator.of(y -> {
            y.yield(8.0);
            if (ticksFail != null) {
                throw ticksFail;
            }
            show.accept(2);
            y.yield(1.0);
            show.accept(1);
            y.yield(0.5);
        });
    }
}
