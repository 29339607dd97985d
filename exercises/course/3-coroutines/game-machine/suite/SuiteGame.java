import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;

/** The games that a machine is given. */
final class SuiteGame {
    private SuiteGame() {}

    static Generator<Outcome, Play, Void> rockPaperScissors() {
        return game(new ArrayList<>(), "rps", List.of("rs", "sp", "pr"));
    }

    /** Another game: all small letters are good, and the one that comes later in the alphabet wins. */
    static Generator<Outcome, Play, Void> ofLetters(List<Play> plays) {
        List<String> wins = new ArrayList<>();
        String letters = "abcdefghijklmnopqrstuvwxyz";
        for (char low : letters.toCharArray()) {
            for (char high : letters.toCharArray()) {
                if (high > low) {
                    wins.add("" + high + low);
                }
            }
        }
        return game(plays, letters, wins);
    }

    private static Generator<Outcome, Play, Void> game(List<Play> plays, String letters, List<String> wins) {
        Generator<Outcome, Play, Void> game = Generator.of(y -> {
            Character[] chosen = new Character[2];
            Outcome outcome = null;
            while (true) {
                Play play = y.yield(outcome);
                plays.add(play);
                outcome = null;
                if (letters.indexOf(play.key()) < 0) {
                    outcome = new Outcome.InvalidKey();
                } else {
                    chosen[play.player()] = play.key();
                    if (chosen[0] != null && chosen[1] != null) {
                        outcome = wins.contains("" + chosen[0] + chosen[1])
                                ? new Outcome.Win(0, chosen[0], chosen[1])
                                : wins.contains("" + chosen[1] + chosen[0])
                                        ? new Outcome.Win(1, chosen[0], chosen[1])
                                        : new Outcome.Tie(chosen[0], chosen[1]);
                        chosen = new Character[2];
                    }
                }
            }
        });
        game.next();
        return game;
    }
}
