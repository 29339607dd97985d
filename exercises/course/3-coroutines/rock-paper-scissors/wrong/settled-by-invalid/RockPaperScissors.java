import dev.yieldlings.kit.Generator;

public final class RockPaperScissors {
    private static final String KEYS = "rps";
    private static final String WINS = "rs sp pr";

    private RockPaperScissors() {}

    public static Generator<Outcome, Play, Void> game() {
        Generator<Outcome, Play, Void> game = Generator.of(y -> {
            Outcome outcome = null;
            while (true) {
                Character[] chosen = {null, null};
                boolean[] settled = {false, false};
                while (chosen[0] == null || chosen[1] == null) {
                    Play play = y.yield(outcome);
                    if (KEYS.indexOf(play.key()) < 0) {
                        outcome = new Outcome.InvalidKey();
                        settled[play.player()] = chosen[play.player()] != null;
                    } else {
                        outcome = null;
                        if (!settled[play.player()]) {
                            chosen[play.player()] = play.key();
                        }
                    }
                }
                outcome = judge(chosen[0], chosen[1]);
            }
        });
        game.next();
        return game;
    }

    private static Outcome judge(char play0, char play1) {
        if (play0 == play1) {
            return new Outcome.Tie(play0, play1);
        }
        int winner = WINS.contains("" + play0 + play1) ? 0 : 1;
        return new Outcome.Win(winner, play0, play1);
    }
}
