import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;

class MachineFailuresSuite extends MachineScripts {
    /** So many lines are said in the evening below. */
    private static final int LINES = 14;

    @Check("failures")
    void failures() {
        IllegalStateException failure = new IllegalStateException("the power is out");
        for (int line = 1; line <= LINES; line++) {
            int[] left = {line};
            Script.calls()
                    .because("What the output throws is not an event of the game: it passes, as this very object.")
                    .call("an evening whose line " + line + " can't be said, if it comes to that", () -> {
                        try {
                            evening((player, text) -> {
                                if (--left[0] == 0) {
                                    throw failure;
                                }
                            });
                        } catch (Disconnect | Timeout notCaught) {
                            // that it is caught is judged elsewhere
                        }
                        if (left[0] > 0) {
                            throw failure; // so many lines were not said
                        }
                        return "nothing thrown";
                    })
                    .raises(failure);
        }
        Script.calls()
                .because("The game could not be made, and the sender of the event must learn of it.")
                .call("machine(games that fail, out, 9), then Join", () -> {
                    Generator<Response, Event, Void> machine = GameMachine.machine(
                            () -> {
                                throw failure;
                            },
                            (player, text) -> {},
                            9);
                    return begun(machine).send(new Event.Join("Bert"));
                })
                .raises(failure);
        machine(() -> failing(failure), 9, Why.because("What a game throws passes, as this very object."))
                .send(new Event.Join("Bert"))
                .completes()
                .send(new Event.Key(new Play(0, 'r')))
                .raises(failure);
    }

    private static Object evening(Output out) {
        Generator<Response, Event, Void> machine = GameMachine.machine(SuiteGame::rockPaperScissors, out, 1);
        begun(machine).send(new Event.Join("Bert"));
        machine.send(new Event.Key(new Play(0, 'x')));
        machine.send(new Event.Key(new Play(0, 'r')));
        machine.send(new Event.Key(new Play(1, 's')));
        machine.send(new Event.Join("Ernie"));
        machine.raise(new Disconnect());
        machine.send(new Event.Join("Zoe"));
        return machine.raise(new Timeout());
    }

    private static Generator<Response, Event, Void> begun(Generator<Response, Event, Void> machine) {
        if (machine.state() == State.CREATED) {
            machine.next();
        }
        return machine;
    }

    private static Generator<Outcome, Play, Void> failing(RuntimeException failure) {
        Generator<Outcome, Play, Void> game = Generator.of(y -> {
            y.yield();
            throw failure;
        });
        game.next();
        return game;
    }
}
