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
 * A running game, a program of the course.
 *
 * <p>The game and this class communicate through JDK types only. The game's main class has one public constructor
 * with the parameters below. It runs once and contains the game loop. To wait, it calls the function that it got
 * in its constructor. It can be closed at any time.
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
        int.class, // the seconds that a guest has for a move
        Function.class // waits: from names of origins and the most seconds (null for no limit) to the names of the
        // ready
    };

    private final Runnable program;
    private final AutoCloseable closing;

    private Game(Runnable program, AutoCloseable closing) {
        this.program = program;
        this.closing = closing;
    }

    /**
     * Creates a game, which starts with {@link #play}.
     *
     * @param main the game's main class
     * @param waiting its terminal, its port, and how it waits
     * @param lines prints a line on the terminal
     * @param patience the seconds that a guest has for a move
     * @throws SuiteException if the class does not have the required form
     */
    static Game of(Class<?> main, GameSelector waiting, Consumer<String> lines, int patience) {
        KeyTerminal terminal = waiting.terminal();
        Supplier<Object> attributes = terminal::attributes;
        Runnable cbreak = terminal::cbreak;
        Consumer<Object> restore = terminal::restore;
        IntSupplier read = terminal::read;
        Callable<?> accept = waiting.door()::accept;
        DoubleSupplier now = () -> System.nanoTime() / 1e9;
        Function<Map.Entry<Set<String>, @Nullable Double>, Set<String>> select = wanted -> await(waiting, wanted);
        try {
            Object program = main.getConstructor(PARAMETERS)
                    .newInstance(attributes, cbreak, restore, read, lines, accept, now, patience, select);
            if (program instanceof Runnable runnable && program instanceof AutoCloseable closing) {
                return new Game(runnable, closing);
            }
            throw new SuiteException(
                    main.getName() + ", which the course names in \"play\", must be Runnable and " + "AutoCloseable.");
        } catch (ReflectiveOperationException e) {
            throw new SuiteException(main.getName() + ", which the course names in \"play\", can't be made: " + e);
        }
    }

    /**
     * Runs the game until it ends.
     *
     * @throws PlayException if the game fails
     */
    void play() throws IOException {
        try {
            program.run();
        } catch (WaitFailed failure) {
            throw failure.cause;
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failure) {
            throw new PlayException(failure);
        } finally {
            close();
        }
    }

    private static Set<String> await(GameSelector waiting, Map.Entry<Set<String>, @Nullable Double> wanted) {
        Set<Origin> origins = wanted.getKey().stream()
                .map(Origin::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Origin.class)));
        try {
            return waiting.until(origins, wanted.getValue()).stream()
                    .map(Origin::name)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new WaitFailed(e);
        }
    }

    private void close() {
        try {
            closing.close();
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failure) {
            throw new PlayException(failure);
        }
    }

    /** Carries an IOException of ours through the game's code. */
    private static final class WaitFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient IOException cause;

        WaitFailed(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
