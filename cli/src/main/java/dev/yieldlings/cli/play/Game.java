package dev.yieldlings.cli.play;

import dev.yieldlings.engine.suite.SuiteException;
import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/**
 * A program of a course's, as it is played.
 *
 * <p>Both sides know each other by types of the JDK alone. Its main class has one public constructor, of the parameters
 * below. It is a function from the names of the origins that are ready (null at first, none when the time is up) to
 * what it waits for next: such names, and the most seconds to wait (null for no limit); null when it is over. It can be
 * closed at any time.
 */
final class Game {
    private static final Class<?>[] PARAMETERS = {
        Supplier.class, // the terminal's attributes
        Runnable.class, // sets it to cbreak mode
        Consumer.class, // restores attributes
        IntSupplier.class, // reads a key
        Consumer.class, // writes a line on the terminal
        Callable.class, // accepts a guest, as a SocketChannel
        DoubleSupplier.class, // the time in seconds
        int.class // the seconds that a guest has for a move
    };

    private final Object program;
    private final Function<@Nullable Set<String>, Map.@Nullable Entry<Set<String>, @Nullable Double>> steps;
    private final Waiting waiting;

    @SuppressWarnings("unchecked") // what a course's program hands out is taken at its word
    private Game(Object program, Waiting waiting) {
        this.program = program;
        this.steps = (Function<@Nullable Set<String>, Map.@Nullable Entry<Set<String>, @Nullable Double>>) program;
        this.waiting = waiting;
    }

    /**
     * Makes one; nothing of it runs before {@link #play}.
     *
     * @param main its main class
     * @param waiting what it plays with
     * @param lines where it writes
     * @param patience how many seconds a guest has for a move
     * @throws SuiteException if the class is none of this form
     */
    static Game of(Class<?> main, Waiting waiting, Consumer<String> lines, int patience) {
        KeyTerminal terminal = waiting.terminal();
        Supplier<Object> attributes = terminal::attributes;
        Runnable cbreak = terminal::cbreak;
        Consumer<Object> restore = terminal::restore;
        IntSupplier read = terminal::read;
        Callable<?> accept = waiting.door()::accept;
        DoubleSupplier now = () -> System.nanoTime() / 1e9;
        try {
            Object program = main.getConstructor(PARAMETERS)
                    .newInstance(attributes, cbreak, restore, read, lines, accept, now, patience);
            if (program instanceof Function && program instanceof AutoCloseable) {
                return new Game(program, waiting);
            }
            throw new SuiteException(main.getName() + ", which the course names in \"play\", must be a "
                    + "java.util.function.Function and AutoCloseable.");
        } catch (ReflectiveOperationException e) {
            throw new SuiteException(main.getName() + ", which the course names in \"play\", can't be made: " + e);
        }
    }

    /**
     * Plays until it is over.
     *
     * @throws BrokenOff if something in it fails
     */
    void play() throws IOException {
        try {
            Map.Entry<Set<String>, @Nullable Double> wanted = step(null);
            while (wanted != null) {
                Set<Origin> origins = wanted.getKey().stream()
                        .map(Origin::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Origin.class)));
                wanted = step(waiting.until(origins, wanted.getValue()));
            }
        } finally {
            close();
        }
    }

    private Map.@Nullable Entry<Set<String>, @Nullable Double> step(@Nullable Set<Origin> ready) {
        try {
            return steps.apply(
                    ready == null ? null : ready.stream().map(Origin::name).collect(Collectors.toSet()));
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failure) {
            throw new BrokenOff(failure);
        }
    }

    private void close() {
        try {
            ((AutoCloseable) program).close();
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failure) {
            throw new BrokenOff(failure);
        }
    }
}
