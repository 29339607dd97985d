import dev.yieldlings.kit.Generator;
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
                    .call(
                            "an evening whose line " + line + " can't be said",
                            () -> evening((player, text) -> {
                                if (--left[0] == 0) {
                                    throw failure;
                                }
                            }))
                    .raises(failure);
        }
        machine(
                        () -> {
                            throw failure;
                        },
                        9,
                        Why.because("The game could not be made, and the sender of the event must learn of it."))
                .send(new Event.Join("Bert"))
                .raises(failure);
        machine(() -> failing(failure), 9, Why.because("What a game throws passes, as this very object."))
                .send(new Event.Join("Bert"))
                .completes()
                .send(new Event.Key(new Play(0, 'r')))
                .raises(failure);
    }

    private static Object evening(Output out) {
        Generator<Response, Event, Void> machine = GameMachine.machine(SuiteGame::rockPaperScissors, out, 1);
        machine.send(new Event.Join("Bert"));
        machine.send(new Event.Key(new Play(0, 'x')));
        machine.send(new Event.Key(new Play(0, 'r')));
        machine.send(new Event.Key(new Play(1, 's')));
        machine.send(new Event.Join("Ernie"));
        machine.raise(new Disconnect());
        machine.send(new Event.Join("Zoe"));
        return machine.raise(new Timeout());
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
