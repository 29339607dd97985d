import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.Yielder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

public final class GameLoop {
    private static final String END_OF_LINE = "\r\n";

    private final Generator<Response, Event, Void> machine;
    private final Function<IntConsumer, Generator<Double, Void, Void>> countdowns;
    private final Console console;
    private final Server server;
    private final DoubleSupplier now;

    private Guest guest;
    private Generator<Character, Void, Void> guestKeys;
    private Generator<Double, Void, Void> countdown;
    private double due;

    private GameLoop(
            Supplier<Generator<Outcome, Play, Void>> games,
            Function<IntConsumer, Generator<Double, Void, Void>> countdowns,
            int bestOf,
            Console console,
            Server server,
            DoubleSupplier now) {
        this.machine = GameMachine.machine(games, this::say, bestOf);
        this.countdowns = countdowns;
        this.console = console;
        this.server = server;
        this.now = now;
    }

    public static Generator<Select, Ready, Void> loop(
            Supplier<Generator<Outcome, Play, Void>> games,
            Function<IntConsumer, Generator<Double, Void, Void>> countdowns,
            int bestOf,
            Console console,
            Server server,
            DoubleSupplier now) {
        return Generator.of(y -> new GameLoop(games, countdowns, bestOf, console, server, now).run(y));
    }

    private void run(Yielder<Select, Ready> y) throws IOException {
        Generator<Integer, Void, Void> consoleKeys = Keys.cbreakKeys(console);
        try {
            while (true) {
                Set<Source> ready = y.yield(select()).sources();
                if (ready.isEmpty()) {
                    tick();
                } else if (ready.contains(Source.CONSOLE)) {
                    switch (consoleKeys.resume(null)) {
                        case Step.Yielded(Integer key) -> press(0, (char) key.intValue());
                        case Step.Returned(Void end) -> {
                            return;
                        }
                    }
                } else if (guest != null) {
                    hear();
                } else {
                    try {
                        welcome(server.accept());
                    } catch (IOException e) {
                        // nobody came
                    }
                }
            }
        } finally {
            try {
                showOut();
            } finally {
                consoleKeys.close();
            }
        }
    }

    private Select select() {
        Double seconds = countdown == null ? null : Math.max(0, due - now.getAsDouble());
        return new Select(EnumSet.of(Source.CONSOLE, guest == null ? Source.SERVER : Source.GUEST), seconds);
    }

    private void press(int player, char key) {
        react(machine.send(new Event.Key(new Play(player, key))));
    }

    private void hear() {
        switch (guestKeys.resume(null)) {
            case Step.Yielded(Character key) when key == null -> {} // part of a telnet command
            case Step.Yielded(Character key) -> press(1, key);
            case Step.Returned(Void end) -> react(machine.raise(new Disconnect()));
        }
    }

    private void welcome(Guest next) {
        guestKeys = TelnetKeys.keys(next.connection());
        guest = next;
        react(machine.send(new Event.Join(next.name())));
    }

    private void react(Response response) {
        switch (response) {
            case WAITING -> showOut();
            case PLAY -> {}
            case DISABLE_TIMEOUT -> countdown = null;
            case RESET_TIMEOUT -> {
                countdown = countdowns.apply(left -> say(1, String.valueOf(left)));
                tick();
            }
        }
    }

    private void tick() {
        switch (countdown.resume(null)) {
            case Step.Yielded(Double seconds) -> due = now.getAsDouble() + seconds;
            case Step.Returned(Void end) -> react(machine.raise(new Timeout()));
        }
    }

    private void say(Integer player, String text) {
        if (player == null || player == 0) {
            console.println(text);
        }
        if ((player == null || player == 1) && guest != null) {
            try {
                guest.connection().write((text + END_OF_LINE).getBytes(StandardCharsets.UTF_8));
            } catch (IOException gone) {
                // The guest can't be reached any more; the next read will find the end.
            }
        }
    }

    private void showOut() {
        countdown = null;
        if (guest != null) {
            guest = null;
            guestKeys.close();
        }
    }
}
