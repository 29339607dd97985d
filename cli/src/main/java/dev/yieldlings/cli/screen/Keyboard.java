package dev.yieldlings.cli.screen;

import dev.yieldlings.cli.screen.Key.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Decodes the bytes that a terminal sends: UTF-8, and ECMA-48's control sequences for named keys.
 *
 * <p>A sequence for an unknown key (a function key, a mouse click) is skipped as a whole; none of its bytes
 * becomes a character.
 */
final class Keyboard {
    private static final int ESCAPE = 27;

    /** The longest pause within a sequence; its bytes arrive together, unlike keys pressed by hand. */
    private static final Duration SEQUENCE = Duration.ofMillis(50);

    private static final long BETWEEN_LOOKS = Duration.ofMillis(1).toNanos();

    private final Tty tty;

    Keyboard(Tty tty) {
        this.tty = tty;
    }

    /**
     * Waits for the next key.
     *
     * @throws IOException if the terminal was closed
     */
    Key next() throws IOException {
        while (true) {
            Optional<Key> key = read();
            if (key.isPresent()) {
                return key.get();
            }
        }
    }

    private Optional<Key> read() throws IOException {
        int first = tty.read();
        return switch (first) {
            case -1 -> throw new IOException("the terminal is gone");
            case ESCAPE -> follows() ? sequence(tty.read()) : Optional.of(Named.ESCAPE);
            case '\r', '\n' -> Optional.of(Named.ENTER);
            case 8, 127 -> Optional.of(Named.BACKSPACE);
            default -> character(first);
        };
    }

    private boolean follows() throws IOException {
        long end = System.nanoTime() + SEQUENCE.toNanos();
        while (!tty.ready()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return true;
    }

    private Optional<Key> character(int first) throws IOException {
        int more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        int codePoint = more == 0 ? first : first & (0x3f >> more);
        for (int i = 0; i < more && follows(); i++) {
            codePoint = (codePoint << 6) | (tty.read() & 0x3f);
        }
        return java.lang.Character.isValidCodePoint(codePoint)
                ? Optional.of(new Key.Character(codePoint))
                : Optional.empty();
    }

    private Optional<Key> sequence(int introducer) throws IOException {
        if (introducer != '[' && introducer != 'O') {
            return Optional.empty();
        }
        StringBuilder parameters = new StringBuilder();
        while (follows()) {
            int next = tty.read();
            if (next >= '@' && next <= '~') {
                return named(next, parameters.toString());
            }
            parameters.append((char) next);
        }
        return Optional.empty();
    }

    private static Optional<Key> named(int end, String parameters) {
        // After a semicolon comes the code for Shift, Alt and Ctrl.
        String number = parameters.replaceFirst(";.*", "");
        return Optional.ofNullable(
                switch (end) {
                    case 'A' -> Named.UP;
                    case 'B' -> Named.DOWN;
                    case 'C' -> Named.RIGHT;
                    case 'D' -> Named.LEFT;
                    case 'H' -> Named.HOME;
                    case 'F' -> Named.END;
                    case 'M' -> parameters.isEmpty() ? Named.ENTER : null;
                    case '~' ->
                        switch (number) {
                            case "1", "7" -> Named.HOME;
                            case "4", "8" -> Named.END;
                            case "5" -> Named.PAGE_UP;
                            case "6" -> Named.PAGE_DOWN;
                            default -> null;
                        };
                    default -> null;
                });
    }
}
