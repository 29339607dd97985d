import dev.yieldlings.kit.Generator;
import java.util.function.Supplier;

/** Leads two players through rounds of games. */
public final class GameMachine {
    private GameMachine() {}

    /**
     * The machine, primed: its first WAITING has been taken.
     *
     * @param games makes a new game, primed
     * @param out where lines for the players go
     * @param bestOf how many games a round has at most; who has won more than half of them has won it
     */
    public static Generator<Response, Event, Void> machine(
            Supplier<Generator<Outcome, Play, Void>> games, Output out, int bestOf) {
        throw new UnsupportedOperationException("machine is not written yet");
    }
}
