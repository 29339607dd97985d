import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.List;

class AllGuestsSuite extends MachineScripts {
    @Check("overall")
    void overall() {
        GeneratorScript<Response, Event, Void> machine = machine(
                99,
                Why.because("The percentage is about all games with a winner, against all guests.")
                        .ask("How long do the numbers live that you compute it from?"));
        machine.send(new Event.Join("Bert")).completes();
        overall(machine, 1, " 0.00");
        overall(machine, 0, "50.00");
        machine.because("A tie is neither won nor lost: it does not count.");
        pressed(machine, 0, 'r');
        pressed(machine, 1, 'r');
        overall(machine, 1, "33.33");
        machine.because("Another guest has come, and the percentage goes on from where it was.");
        leaves(machine, new Disconnect());
        if (goesOn(machine)) {
            machine.send(new Event.Join("Ernie")).completes();
            overall(machine, 1, "25.00");
            leaves(machine, new Timeout());
            machine.send(new Event.Join("Zoe")).completes();
            overall(machine, 1, "20.00");
            overall(machine, 1, "16.67");
        }

        GeneratorScript<Response, Event, Void> other = machine(
                3, Why.because("Another machine keeps its own count.").ask("Is there something static in your class?"));
        other.send(new Event.Join("Bert")).completes();
        overall(other, 0, "100.00");
        sideBySide();
    }

    /** Two tables of different length, each with its own guests, whose lines begin with its name. */
    private static void sideBySide() {
        Why because = Why.because(
                        "Two machines may run at the same time, each with its own players, numbers, and output.")
                .ask("Is there something static in your class?");
        GeneratorScript<Response, Event, Void> first =
                machine("first", SuiteGame::rockPaperScissors, "left: ", 9, because);
        GeneratorScript<Response, Event, Void> second =
                machine("second", SuiteGame::rockPaperScissors, "right: ", 1, because);
        first.send(new Event.Join("Bert")).completes();
        second.send(new Event.Join("Zoe")).completes();
        pressed(second, 1, 'p');
        key(
                second,
                0,
                'r',
                Response.WAITING,
                "right: all > Player 0: r, Player 1: p",
                "right: all > Player 1 wins!",
                "right: all > Wins: 0 - 1",
                "right: 0 > Overall:  0.00%",
                "right: " + THANKS);
        pressed(first, 0, 'p');
        key(
                first,
                1,
                'r',
                Response.RESET_TIMEOUT,
                "left: all > Player 0: p, Player 1: r",
                "left: all > Player 0 wins!",
                "left: all > Wins: 1 - 0",
                "left: 0 > Overall: 100.00%");
    }

    @Check("any-order")
    void anyOrder() {
        Inputs<Event> events = Inputs.oneOf(
                new Event.Join("Bert"),
                new Event.Key(new Play(0, 'r')),
                new Event.Key(new Play(1, 'p')),
                new Event.Key(new Play(0, 's')),
                new Event.Key(new Play(1, 'r')),
                new Event.Key(new Play(1, 'x')));
        Model.objects(
                        Inputs.oneOf(1, 3, 9),
                        bestOf -> "machine(games, out, " + bestOf + ")",
                        bestOf -> MachineTable.of(bestOf, GameMachine::machine),
                        bestOf -> MachineTable.of(bestOf, reference.GameMachine::machine))
                .call(event -> "send(" + event + ")", events, MachineTable::send, MachineTable::send)
                .call(event -> "send(" + event + ")", events, MachineTable::send, MachineTable::send)
                .call(event -> "send(" + event + ")", events, MachineTable::send, MachineTable::send)
                .call(
                        reason -> "raise(" + reason.getClass().getSimpleName() + ")",
                        Inputs.<RuntimeException>oneOf(new Disconnect(), new Timeout()),
                        MachineTable::raise,
                        MachineTable::raise)
                .because("Any event may follow any other. The result shows the response and what was said.")
                .running(200, 25)
                .agrees();
    }

    /** A guest leaves; what the machine makes of that is judged elsewhere. */
    private static void leaves(GeneratorScript<Response, Event, Void> machine, RuntimeException reason) {
        machine.call("raise(" + reason.getClass().getSimpleName() + "), whatever comes of it", () -> {
                    try {
                        return machine.generator().raise(reason);
                    } catch (Disconnect | Timeout notCaught) {
                        return null;
                    }
                })
                .completes();
    }

    /** Plays a game that this player wins, and looks for the percentage among what is said. */
    private static void overall(GeneratorScript<Response, Event, Void> machine, int player, String expected) {
        machine.send(new Event.Key(new Play(player, 'p'))).completes();
        SAID.clear();
        machine.send(new Event.Key(new Play(1 - player, 'r'))).completes();
        machine.call(
                        "what player 0 alone was told",
                        () -> SAID.stream()
                                .filter(line -> line.startsWith("0 > "))
                                .toList())
                .answers(List.of("0 > Overall: " + expected + "%"));
    }
}
