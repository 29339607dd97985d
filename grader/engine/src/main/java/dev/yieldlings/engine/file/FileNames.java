package dev.yieldlings.engine.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Converts file names to text, without losing undecodable bytes, and text to names that are valid on every file system.
 */
public final class FileNames {
    private static final int MOST_BYTES = 180;
    private static final char UNREADABLE = '\uFFFD';
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Characters with a meaning for some file system or shell, and the escape character used here. */
    private static final String SPECIAL = "<>:\"/\\|?*%";

    /** Names of devices on Windows, in any case and with any extension. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /**
     * Returns the last name of a path. Each byte that is not valid UTF-8 becomes a percent sign and two hexadecimal
     * digits.
     */
    public static String text(Path path) {
        return text(pieces(path));
    }

    private static String text(int[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int piece : pieces) {
            if (piece < 0) {
                appendByte(text, (byte) ~piece);
            } else {
                text.appendCodePoint(piece);
            }
        }
        return text.toString();
    }

    /**
     * Converts any name to a file name that is valid on every file system. Different names give different file names.
     * Special characters are escaped byte by byte as a percent sign and two hexadecimal digits. A name that would be
     * too long is cut and ends with {@code %-} and a digest of the whole.
     */
    public static String safe(String name) {
        return safe(name.codePoints().toArray());
    }

    /** Converts the last name of a path, which may not be valid UTF-8, in the same way. */
    public static String safe(Path path) {
        return safe(pieces(path));
    }

    private static String safe(int[] pieces) {
        StringBuilder safe = new StringBuilder();
        boolean isDevice = DEVICE.matcher(text(pieces)).matches();
        for (int i = 0; i < pieces.length; i++) {
            int piece = pieces[i];
            boolean atAnEnd = i == 0 || i == pieces.length - 1;
            if (piece < 0) {
                appendByte(safe, (byte) ~piece);
            } else if (isHarmless(piece) && !(atAnEnd && (piece == '.' || piece == ' ')) && !(isDevice && i == 0)) {
                safe.appendCodePoint(piece);
            } else {
                for (byte b : Character.toString(piece).getBytes(StandardCharsets.UTF_8)) {
                    appendByte(safe, b);
                }
            }
        }
        String whole = safe.toString();
        return bytes(whole) <= MOST_BYTES ? whole : cut(whole);
    }

    /** Returns the last name as code points. A byte that is not valid UTF-8 is given as its complement. */
    private static int[] pieces(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        if (name.indexOf(UNREADABLE) < 0) {
            return name.codePoints().toArray();
        }
        // The path's string has lost the bytes; only its URI has them.
        String address = path.toUri().getRawPath();
        String encoded = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        byte[] bytes = unescaped(encoded.substring(encoded.lastIndexOf('/') + 1));
        int[] pieces = new int[bytes.length];
        int count = 0;
        for (int at = 0; at < bytes.length; count++) {
            int size = sizeOfCharacter(bytes, at);
            pieces[count] = size == 0
                    ? ~(bytes[at] & 0xff)
                    : new String(bytes, at, size, StandardCharsets.UTF_8).codePointAt(0);
            at += Math.max(size, 1);
        }
        return Arrays.copyOf(pieces, count);
    }

    private static byte[] unescaped(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(address, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(address.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static int sizeOfCharacter(byte[] bytes, int at) {
        for (int size = 1; size <= 4 && at + size <= bytes.length; size++) {
            if (new String(bytes, at, size, StandardCharsets.UTF_8).indexOf(UNREADABLE) < 0) {
                return size;
            }
        }
        return 0;
    }

    private static void appendByte(StringBuilder text, byte b) {
        text.append('%').append(HEX.toHexDigits(b));
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> SPECIAL.indexOf(c) < 0;
        };
    }

    private static String cut(String whole) {
        int end = whole.length();
        while (bytes(whole.substring(0, end)) > MOST_BYTES - 24) {
            end = whole.offsetByCodePoints(end, -1);
        }
        return whole.substring(0, end) + "%-"
                + Digests.sha256(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 20);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
