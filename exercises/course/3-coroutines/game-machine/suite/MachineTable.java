import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A machine and what it says. */
record MachineTable(Generator<Response, Event, Void> machine, List<String> said) {
    interface Maker {
        Generator<Response, Event, Void> machine(
                Supplier<Generator<Outcome, Play, Void>> games, Output out, int bestOf);
    }

    static MachineTable of(int bestOf, Maker maker) {
        List<String> said = new ArrayList<>();
        Output out = (player, text) -> said.add((player == null ? "all" : player) + " > " + text);
        return new MachineTable(maker.machine(SuiteGame::rockPaperScissors, out, bestOf), said);
    }

    List<Object> send(Event event) {
        return withWords(machine.send(event));
    }

    List<Object> raise(RuntimeException exception) {
        return withWords(machine.raise(exception));
    }

    private List<Object> withWords(Response response) {
        List<Object> all = new ArrayList<>();
        all.add(response);
        all.addAll(said);
        said.clear();
        return all;
    }
}
