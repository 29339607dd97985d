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
 * below. It is run once, and leads the game: whenever it has nothing else to do it waits, by the function that it was
 * made with. It can be closed at any time.
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
     * Makes one; nothing of it runs before {@link #play}.
     *
     * @param main its main class
     * @param waiting what it plays with
     * @param lines where it writes
     * @param patience how many seconds a guest has for a move
     * @throws SuiteException if the class is none of this form
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
     * Plays until it is over.
     *
     * @throws PlayException if something in it fails
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

    /** Brings an exception of ours through the program, which is called in between. */
    private static final class WaitFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient IOException cause;

        WaitFailed(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
