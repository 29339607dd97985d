import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.List;

class EveningSuite extends MachineScripts {
    @Check("session")
    void session() {
        GeneratorScript<Response, Event, Void> machine = machine(
                9,
                Why.because("This is an evening with two guests. Compare each line with the table in the README: what "
                        + "you say, to whom, in which order, and which response follows."));
        joined(machine, "Ernie");
        key(machine, 0, 'r', Response.PLAY);
        key(
                machine,
                1,
                's',
                Response.RESET_TIMEOUT,
                "all > Player 0: r, Player 1: s",
                "all > Player 0 wins!",
                "all > Wins: 1 - 0",
                "0 > Overall: 100.00%");
        machine.raise(new Disconnect()).yields(Response.WAITING).happens("0 > Opponent disconnected.");
        joined(machine, "Bert");
        key(machine, 1, 'x', Response.PLAY, "1 > Invalid key");
        key(machine, 1, 'p', Response.DISABLE_TIMEOUT);
        key(
                machine,
                0,
                'r',
                Response.RESET_TIMEOUT,
                "all > Player 0: r, Player 1: p",
                "all > Player 1 wins!",
                "all > Wins: 0 - 1",
                "0 > Overall: 50.00%");
        String[] overall = {"66.67", "75.00", "80.00", "83.33", "85.71"};
        for (int game = 1; game <= 5; game++) {
            key(machine, 0, 's', Response.PLAY);
            List<String> said = new ArrayList<>(List.of(
                    "all > Player 0: s, Player 1: p",
                    "all > Player 0 wins!",
                    "all > Wins: " + game + " - 1",
                    "0 > Overall: " + overall[game - 1] + "%"));
            if (game == 5) {
                said.add(THANKS);
            }
            key(machine, 1, 'p', game == 5 ? Response.WAITING : Response.RESET_TIMEOUT, said.toArray(String[]::new));
        }
    }

    @Check("waiting")
    void waiting() {
        GeneratorScript<Response, Event, Void> machine = handedOut(
                        "",
                        SuiteGame::rockPaperScissors,
                        "",
                        9,
                        Why.because("The machine comes primed: it waits at its first WAITING, and the caller can"
                                        + " send the first event at once.")
                                .ask("Which code calls next() for the first time?"))
                .state(State.SUSPENDED)
                .because("There is nobody to play with: a key changes nothing, and you say nothing.")
                .ask("Where does your loop go on after an event that is not a Join?");
        key(machine, 0, 'r', Response.WAITING);
        key(machine, 1, 'x', Response.WAITING);
        machine.because("A guest joins: tell player 0 who it is, welcome player 1, and from now on the guest is "
                + "expected to move.");
        joined(machine, "Grover");
        machine.state(State.SUSPENDED)
                .because("A game has begun, so a Join means nothing until it is over: say nothing, and go on.")
                .send(new Event.Join("Elmo"))
                .yields(Response.PLAY)
                .happens();
    }

    @Check("playing")
    void playing() {
        List<Play> plays = new ArrayList<>();
        Generator<Outcome, Play, Void> listener = SuiteGame.ofLetters(plays);
        GeneratorScript<Response, Event, Void> machine = machine(
                () -> listener,
                9,
                Why.because("Send a key to the game unchanged; the game's answer decides what follows.")
                        .ask("Does your code decide by itself which keys are good, or who wins?"));
        machine.send(new Event.Join("Zoe")).completes();
        pressed(machine, 0, 'k').happens();
        machine.because("Tell only the player who pressed it about an invalid key; the response is PLAY, because "
                + "nothing has changed.");
        key(machine, 1, '!', Response.PLAY, "1 > Invalid key");
        key(machine, 0, '!', Response.PLAY, "0 > Invalid key");
        machine.because("A Join during play is not for the game, and must not begin another one.")
                .send(new Event.Join("Oscar"))
                .yields(Response.PLAY)
                .happens();
        machine.because("Here the higher letter wins, to show that the game decides, and that you show what it says.");
        key(
                machine,
                1,
                'q',
                Response.RESET_TIMEOUT,
                "all > Player 0: k, Player 1: q",
                "all > Player 1 wins!",
                "all > Wins: 0 - 1",
                "0 > Overall:  0.00%");
        machine.call("what the game was sent", () -> plays)
                .answers(List.of(new Play(0, 'k'), new Play(1, '!'), new Play(0, '!'), new Play(1, 'q')));
    }
}
