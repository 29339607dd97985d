import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;

/** The game of rock, paper, scissors as a coroutine, with a yield for each thing that it can be waiting for. */
public final class RockPaperScissors {
    private RockPaperScissors() {}

    /**
     * An endless series of games, primed. It receives plays and yields the outcome of each: null while it waits for
     * the other player.
     */
    public static Generator<Outcome, Play, Void> game() {
        Generator<Outcome, Play, Void> game = Generator.of(y -> {
            Outcome outcome = null;
            while (true) {
                Play first = valid(y, outcome);
                Play second = valid(y, null);
                while (second.player() == first.player()) {
                    first = second;
                    second = valid(y, null);
                }
                outcome = first.player() == 0 ? judge(first.key(), second.key()) : judge(second.key(), first.key());
            }
        });
        game.next();
        return game;
    }

    /** Yields until a key comes that can be played: the answer to the play before, and after that the complaints. */
    private static Play valid(Yielder<Outcome, Play> y, Outcome answer) {
        Play play = y.yield(answer);
        while (beatenBy(play.key()) == 0) {
            play = y.yield(new Outcome.InvalidKey());
        }
        return play;
    }

    private static Outcome judge(char play0, char play1) {
        if (beatenBy(play0) == play1) {
            return new Outcome.Win(0, play0, play1);
        }
        return beatenBy(play1) == play0 ? new Outcome.Win(1, play0, play1) : new Outcome.Tie(play0, play1);
    }

    /** What a key beats; 0 where it is no key of this game. */
    private static char beatenBy(char key) {
        return switch (key) {
            case 'r' -> 's';
            case 's' -> 'p';
            case 'p' -> 'r';
            default -> 0;
        };
    }
}
