package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The first byte of a file that is not UTF-8. */
final class BadByte {
    /** The encoding that Windows uses unless asked for UTF-8; it has a character for all but five bytes. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private BadByte() {}

    /**
     * Reports where a file stops being UTF-8, and the character that was probably meant.
     *
     * @param bytes the file's content, which is not UTF-8
     */
    static Diagnostic in(String name, byte[] bytes, String code) {
        if (isUtf16(bytes)) {
            String message =
                    name + " is not UTF-8 text, but UTF-16, which some editors call Unicode. Save it as UTF-8.";
            String line = new String(bytes, StandardCharsets.UTF_16)
                    .lines()
                    .findFirst()
                    .orElse("");
            return new Diagnostic(Severity.ERROR, code, message, name, 1, 1, 1, line);
        }
        int place = firstIn(bytes);
        int start = place;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        int end = place;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        int line = 1
                + (int) IntStream.range(0, start).filter(i -> bytes[i] == '\n').count();
        String before = new String(bytes, start, place - start, StandardCharsets.UTF_8);
        String meant = new String(bytes, place, 1, WINDOWS);
        String message = "%s is not UTF-8 text: in line %d, column %d stands the byte 0x%02X"
                        .formatted(name, line, before.length() + 1, bytes[place] & 0xFF)
                + (Character.isISOControl(meant.charAt(0)) || meant.equals("\uFFFD")
                        ? "."
                        : ", which is \"" + meant + "\" in Windows-1252.")
                + " Save it as UTF-8 and try again.";
        return new Diagnostic(
                Severity.ERROR,
                code,
                message,
                name,
                line,
                before.length() + 1,
                1,
                before + new String(bytes, place, end - place, WINDOWS));
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static int firstIn(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1024);
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }
}
