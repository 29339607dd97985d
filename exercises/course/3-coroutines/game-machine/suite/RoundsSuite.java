import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.List;

class RoundsSuite extends MachineScripts {
    @Check("timer")
    void timer() {
        GeneratorScript<Response, Event, Void> machine =
                machine(9, Why.because("A guest has come and should move: RESET_TIMEOUT."));
        machine.send(new Event.Join("Zoe")).yields(Response.RESET_TIMEOUT);
        machine.because("Player 0 has moved, and the guest still has to move: PLAY, the timer goes on.");
        response(machine, 0, 'r', Response.PLAY);
        response(machine, 0, 's', Response.PLAY);
        machine.because("Both have moved. The next game begins, and the guest's time with it: RESET_TIMEOUT, even "
                + "after a tie.");
        response(machine, 1, 's', Response.RESET_TIMEOUT);
        machine.because("The guest has moved first, and now player 0 has to move: DISABLE_TIMEOUT.");
        response(machine, 1, 'r', Response.DISABLE_TIMEOUT);
        response(machine, 1, 'p', Response.DISABLE_TIMEOUT);
        machine.because("The guest pressed an invalid key: that neither starts nor stops the timer.");
        response(machine, 1, '?', Response.PLAY);
        machine.because("Player 0's move decides the game, and the next one begins.");
        response(machine, 0, 'r', Response.RESET_TIMEOUT);
        machine.because("Whatever came last, the response to an event that changes nothing is PLAY.")
                .send(new Event.Join("Oscar"))
                .yields(Response.PLAY);
    }

    @Check("rounds")
    void rounds() {
        for (int bestOf : new int[] {1, 3, 4}) {
            int enough = bestOf / 2 + 1;
            GeneratorScript<Response, Event, Void> machine = machine(
                    bestOf,
                    Why.because("The player who has won more than half of bestOf games has won the round; ties"
                                    + " don't count. Thank both; WAITING asks the caller to show the guest out.")
                            .ask("How do you compare?"));
            for (String guest : List.of("Bert", "Zoe")) {
                machine.send(new Event.Join(guest)).yields(Response.RESET_TIMEOUT);
                pressed(machine, 0, 'r');
                pressed(machine, 1, 'r').happens("all > Player 0: r, Player 1: r");
                for (int wins = 1; wins <= enough; wins++) {
                    pressed(machine, 0, 'r');
                    machine.send(new Event.Key(new Play(1, 'p')))
                            .answers(
                                    wins == enough ? "WAITING" : "not WAITING",
                                    wins == enough ? Response.WAITING::equals : other -> other != Response.WAITING);
                }
                machine.because("The next guest begins at 0 - 0, with a new round.");
            }
        }
        for (RuntimeException reason : List.of(new Disconnect(), new Timeout())) {
            afterLeaving(reason);
        }
        GeneratorScript<Response, Event, Void> machine =
                machine(3, Why.because("The thanks come last, after everything else."));
        machine.send(new Event.Join("Bert")).completes();
        wins(machine, 0);
        pressed(machine, 1, 'r');
        machine.send(new Event.Key(new Play(0, 'p')))
                .yields(Response.WAITING)
                .call("what was said last", SAID::getLast)
                .answers(THANKS);
        machine.because("The round is over, and keys are ignored again.");
        key(machine, 0, 'p', Response.WAITING);
        GeneratorScript<Response, Event, Void> again =
                machine(1, Why.because("Two rounds that go the same way get the same lines: say every line again."));
        for (int round = 1; round <= 2; round++) {
            joined(again, "Bert");
            pressed(again, 0, 'p');
            key(
                    again,
                    1,
                    'r',
                    Response.WAITING,
                    "all > Player 0: p, Player 1: r",
                    "all > Player 0 wins!",
                    "all > Wins: 1 - 0",
                    "0 > Overall: 100.00%",
                    THANKS);
        }
    }

    /** How a guest leaves is judged by {@link #leaving}. */
    private static void afterLeaving(RuntimeException reason) {
        GeneratorScript<Response, Event, Void> machine =
                machine(9, Why.because("A guest has left in the middle of a round. The next one begins at 0 - 0."));
        machine.send(new Event.Join("Bert")).completes();
        wins(machine, 1);
        machine.call("raise(" + reason.getClass().getSimpleName() + "), whatever comes of it", () -> {
                    try {
                        return machine.generator().raise(reason);
                    } catch (Disconnect | Timeout notCaught) {
                        return null;
                    }
                })
                .completes();
        if (goesOn(machine)) {
            machine.send(new Event.Join("Zoe")).completes();
            SAID.clear();
            wins(machine, 0);
            machine.call(
                            "the wins that both were told",
                            () -> SAID.stream()
                                    .filter(line -> line.contains("Wins:"))
                                    .toList())
                    .answers(List.of("all > Wins: 1 - 0"));
        }
    }

    @Check("leaving")
    void leaving() {
        for (RuntimeException reason : List.of(new Disconnect(), new Timeout())) {
            String line = reason instanceof Timeout ? "all > Timed out. Good-bye" : "0 > Opponent disconnected.";
            List<Generator<Outcome, Play, Void>> games = new ArrayList<>();
            GeneratorScript<Response, Event, Void> machine = machine(
                    () -> {
                        games.add(SuiteGame.rockPaperScissors());
                        return games.getLast();
                    },
                    9,
                    Why.because("A guest who leaves ends the round: say it, and wait for the next guest.")
                            .ask("Where is the exception thrown inside your body, and where do you catch it?"));
            machine.send(new Event.Join("Ernie")).yields(Response.RESET_TIMEOUT);
            machine.raise(reason).yields(Response.WAITING).happens(line).in(State.SUSPENDED);
            machine.send(new Event.Join("Bert")).yields(Response.RESET_TIMEOUT);
            wins(machine, 1);
            pressed(machine, 1, 'r');
            machine.raise(reason).yields(Response.WAITING).happens(line);
            machine.because("Each guest gets a new game, in which nobody has pressed a key yet.")
                    .ask("What is left over from the last round?");
            joined(machine, "Elmo");
            machine.call("how many games were asked for", games::size).answers(3);
            pressed(machine, 0, 'p').happens();
            machine.raise(reason).yields(Response.WAITING).happens(line);
            machine.because("The guest has left, and nobody is there now who could leave: let it out again.")
                    .ask("How far does your try reach?")
                    .raise(reason)
                    .raises(reason)
                    .happens()
                    .in(State.CLOSED);
            machine(
                            9,
                            Why.because("Nobody has joined, so nobody can leave: don't catch this while the"
                                            + " machine waits; let it out again.")
                                    .ask("How far does your try reach?"))
                    .raise(reason)
                    .raises(reason)
                    .happens()
                    .in(State.CLOSED);
        }
        GeneratorScript<Response, Event, Void> machine =
                machine(9, Why.because("Only those two mean that a guest has left; don't catch any other exception."));
        machine.send(new Event.Join("Ernie")).completes();
        RuntimeException other = new IllegalStateException("the roof is leaking");
        machine.raise(other).raises(other).happens();
        GeneratorScript<Response, Event, Void> closed =
                machine(9, Why.because("A machine that is closed says nothing more."));
        closed.send(new Event.Join("Ernie")).completes();
        closed.close().happens().in(State.CLOSED);
    }
}
