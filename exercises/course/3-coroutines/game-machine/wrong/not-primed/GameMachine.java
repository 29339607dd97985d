import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import java.util.Locale;
import java.util.function.Supplier;

public final class GameMachine {
    private final Output out;
    private final int bestOf;
    private final int[] winsOverall = new int[2];

    private GameMachine(Output out, int bestOf) {
        this.out = out;
        this.bestOf = bestOf;
    }

    public static Generator<Response, Event, Void> machine(
            Supplier<Generator<Outcome, Play, Void>> games, Output out, int bestOf) {
        GameMachine table = new GameMachine(out, bestOf);
        Generator<Response, Event, Void> machine = Generator.of(y -> table.open(y, games));
        return machine;
    }

    private void open(Yielder<Response, Event> y, Supplier<Generator<Outcome, Play, Void>> games) {
        while (true) {
            if (y.yield(Response.WAITING) instanceof Event.Join(String name)) {
                out.say(0, "Player connected: " + name);
                out.say(1, "Welcome to the game");
                try {
                    playRound(y, games.get());
                    out.say(null, "Thank you for playing!");
                } catch (Disconnect gone) {
                    out.say(0, "Opponent disconnected.");
                } catch (Timeout late) {
                    out.say(null, "Timed out. Good-bye");
                }
            }
        }
    }

    private void playRound(Yielder<Response, Event> y, Generator<Outcome, Play, Void> game) {
        int[] wins = new int[2];
        Response response = Response.RESET_TIMEOUT;
        while (Math.max(wins[0], wins[1]) <= bestOf / 2) {
            Event event = y.yield(response);
            response = event instanceof Event.Key(Play play) ? play(game, play, wins) : Response.PLAY;
        }
    }

    private Response play(Generator<Outcome, Play, Void> game, Play play, int[] wins) {
        return switch (game.send(play)) {
            case null -> play.player() == 1 ? Response.DISABLE_TIMEOUT : Response.PLAY;
            case Outcome.InvalidKey() -> {
                out.say(play.player(), "Invalid key");
                yield Response.PLAY;
            }
            case Outcome.Tie(char play0, char play1) -> {
                show(play0, play1);
                yield Response.RESET_TIMEOUT;
            }
            case Outcome.Win(int winner, char play0, char play1) -> {
                show(play0, play1);
                count(winner, wins);
                yield Response.RESET_TIMEOUT;
            }
        };
    }

    private void show(char play0, char play1) {
        out.say(null, "Player 0: " + play0 + ", Player 1: " + play1);
    }

    private void count(int winner, int[] wins) {
        wins[winner]++;
        winsOverall[winner]++;
        double share = (double) winsOverall[0] / (winsOverall[0] + winsOverall[1]);
        out.say(null, "Player " + winner + " wins!");
        out.say(null, "Wins: " + wins[0] + " - " + wins[1]);
        out.say(0, String.format(Locale.ROOT, "Overall: %5.2f%%", 100 * share));
    }
}
