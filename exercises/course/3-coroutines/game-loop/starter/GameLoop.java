import dev.yieldlings.kit.Generator;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The event loop of the game server. */
public final class GameLoop {
    private GameLoop() {}

    /**
     * The loop, not primed: it yields what to wait for, and is sent what came.
     *
     * @param games makes a new game, primed
     * @param countdowns makes a countdown, which shows its numbers to the given consumer
     * @param bestOf how many games a round has at most
     * @param console the terminal of player 0
     * @param server where guests come in
     * @param now the time, in seconds
     */
    public static Generator<Select, Ready, Void> loop(
            Supplier<Generator<Outcome, Play, Void>> games,
            Function<IntConsumer, Generator<Double, Void, Void>> countdowns,
            int bestOf,
            Console console,
            Server server,
            DoubleSupplier now) {
        throw new UnsupportedOperationException("loop is not written yet");
    }
}
