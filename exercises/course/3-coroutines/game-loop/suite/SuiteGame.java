import dev.yieldlings.kit.Generator;
import java.util.List;

/** The game that the loop is given. */
final class SuiteGame {
    private SuiteGame() {}

    static Generator<Outcome, Play, Void> rockPaperScissors() {
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
}
