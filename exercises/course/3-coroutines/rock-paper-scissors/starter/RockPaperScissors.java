import dev.yieldlings.kit.Generator;

/** The game of rock, paper, scissors as a coroutine. */
public final class RockPaperScissors {
    private RockPaperScissors() {}

    /**
     * An endless series of games, primed. It receives plays and yields the outcome of each: null while it waits for
     * the other player.
     */
    public static Generator<Outcome, Play, Void> game() {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the body of game is not written yet");
        });
    }
}
