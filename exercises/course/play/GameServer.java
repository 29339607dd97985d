import dev.yieldlings.kit.Generator;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The game server: the coroutines of this course, wired together.
 *
 * <p>{@code yieldlings play} knows none of their types. It makes this object with what it has of its own, and runs it.
 */
public final class GameServer implements Runnable, AutoCloseable {
    private static final int BEST_OF = 9;

    private final Generator<Select, Ready, Void> loop;
    private final DoubleSupplier now;
    private final Function<Map.Entry<Set<String>, Double>, Set<String>> select;

    /** The line of the guest who came last; it may have been closed. */
    private ChannelConnection line;

    /**
     * Wires everything together; nothing runs yet.
     *
     * @param attributes how the terminal is set
     * @param cbreak sets it to cbreak mode
     * @param restore sets it as it was
     * @param keys reads a key of it, or -1 at its end
     * @param lines writes a line on it
     * @param guests accepts a guest, as a channel that doesn't wait
     * @param now the time, in seconds
     * @param patience how many seconds a guest has for a move
     * @param select waits until one of the named sources is ready, or so many seconds have passed (null: for ever), and
     *     names those that are ready: none when the time is up
     */
    public GameServer(
            Supplier<Object> attributes,
            Runnable cbreak,
            Consumer<Object> restore,
            IntSupplier keys,
            Consumer<String> lines,
            Callable<SocketChannel> guests,
            DoubleSupplier now,
            int patience,
            Function<Map.Entry<Set<String>, Double>, Set<String>> select) {
        this.now = now;
        this.select = select;
        Console console = new Console() {
            @Override
            public Object attributes() {
                return attributes.get();
            }

            @Override
            public void cbreak() {
                cbreak.run();
            }

            @Override
            public void restore(Object before) {
                restore.accept(before);
            }

            @Override
            public int read() {
                return keys.getAsInt();
            }

            @Override
            public void println(String line) {
                lines.accept(line);
            }
        };
        loop = GameLoop.loop(
                RockPaperScissors::game,
                show -> Countdown.countdown(patience, show),
                BEST_OF,
                console,
                () -> guest(guests),
                now);
    }

    private Guest guest(Callable<SocketChannel> guests) throws IOException {
        try {
            SocketChannel channel = guests.call();
            InetSocketAddress address = (InetSocketAddress) channel.getRemoteAddress();
            String name = address.getAddress().getHostAddress() + ":" + address.getPort();
            line = new ChannelConnection(channel);
            return new Guest(name, line);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void run() {
        Driver.run(loop, this::await);
    }

    /** Waits on, for the rest of the time, where a guest has sent nothing that the loop would understand. */
    private Ready await(Select wanted) {
        boolean guest = wanted.sources().contains(Source.GUEST);
        double end = wanted.seconds() == null ? Double.POSITIVE_INFINITY : now.getAsDouble() + wanted.seconds();
        while (true) {
            boolean typed = guest && line.hasInput();
            Set<Source> ready = select(wanted.sources(), typed ? now.getAsDouble() : end);
            boolean timeIsUp = ready.isEmpty();
            if (guest && line.hasInput()) {
                ready.add(Source.GUEST);
            } else {
                ready.remove(Source.GUEST);
            }
            if (!ready.isEmpty() || timeIsUp) {
                return new Ready(ready);
            }
        }
    }

    private Set<Source> select(Set<Source> wanted, double end) {
        Double seconds = end == Double.POSITIVE_INFINITY ? null : Math.max(0, end - now.getAsDouble());
        return select.apply(new SimpleImmutableEntry<>(names(wanted), seconds)).stream()
                .map(Source::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Source.class)));
    }

    /** Ends the game, wherever it is. */
    @Override
    public void close() {
        loop.close();
    }

    private static Set<String> names(Set<Source> sources) {
        return sources.stream().map(Source::name).collect(Collectors.toSet());
    }
}
