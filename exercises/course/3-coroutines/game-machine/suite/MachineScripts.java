import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is said shows as events of the trace: {@code 0 > text}, {@code 1 > text}, or {@code all > text}. */
abstract class MachineScripts {
    static final String THANKS = "all > Thank you for playing!";
    private static final String WELCOME = "1 > Welcome to the game";
    static final List<String> SAID = new ArrayList<>();

    static void joined(GeneratorScript<Response, Event, Void> machine, String name) {
        machine.send(new Event.Join(name))
                .yields(Response.RESET_TIMEOUT)
                .happens("0 > Player connected: " + name, WELCOME);
    }

    static void key(
            GeneratorScript<Response, Event, Void> machine, int player, char key, Response expected, String... said) {
        machine.send(new Event.Key(new Play(player, key))).yields(expected).happens(said);
    }

    static void response(GeneratorScript<Response, Event, Void> machine, int player, char key, Response expected) {
        machine.send(new Event.Key(new Play(player, key))).yields(expected);
    }

    /** A key whose response and lines are judged elsewhere. */
    static GeneratorScript<Response, Event, Void> pressed(
            GeneratorScript<Response, Event, Void> machine, int player, char key) {
        return machine.send(new Event.Key(new Play(player, key))).completes();
    }

    /** Whether the machine has not ended by itself. */
    static boolean goesOn(GeneratorScript<Response, Event, Void> machine) {
        return machine.generator().state() == State.SUSPENDED;
    }

    /** Plays a game that this player wins, and does not look at what is said. */
    static void wins(GeneratorScript<Response, Event, Void> machine, int player) {
        pressed(machine, player, 'p');
        machine.send(new Event.Key(new Play(1 - player, 'r'))).completes();
    }

    static GeneratorScript<Response, Event, Void> machine(int bestOf, Why because) {
        return machine(SuiteGame::rockPaperScissors, bestOf, because);
    }

    static GeneratorScript<Response, Event, Void> machine(
            Supplier<Generator<Outcome, Play, Void>> games, int bestOf, Why because) {
        return machine("", games, "", bestOf, because);
    }

    static GeneratorScript<Response, Event, Void> machine(
            String name, Supplier<Generator<Outcome, Play, Void>> games, String where, int bestOf, Why because) {
        GeneratorScript<Response, Event, Void> machine = handedOut(name, games, where, bestOf, because);
        return machine.generator().state() == State.CREATED ? machine.next().completes() : machine;
    }

    /** Whether it comes primed is a check of its own; the others take a first step that is missing. */
    static GeneratorScript<Response, Event, Void> handedOut(
            String name, Supplier<Generator<Outcome, Play, Void>> games, String where, int bestOf, Why because) {
        Output out = (player, text) -> {
            String line = where + (player == null ? "all" : player) + " > " + text;
            SAID.add(line);
            Noted.event(line);
        };
        String call = (name.isEmpty() ? "" : name + " = ") + "machine(games, out, " + bestOf + ")";
        return Script.because(because).generator(call, () -> GameMachine.machine(games, out, bestOf));
    }
}
