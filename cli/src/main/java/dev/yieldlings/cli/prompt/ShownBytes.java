package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.text.SafeText;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writes a program's output as it arrives. Control characters except line ends are made visible. */
final class ShownBytes extends OutputStream {
    private final PrintWriter out;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private ByteBuffer left = ByteBuffer.allocate(0);

    ShownBytes(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        ByteBuffer all = ByteBuffer.allocate(left.remaining() + length);
        all.put(left).put(bytes, offset, length).flip();
        CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
        decoder.decode(all, text, false);
        // The bytes of an incomplete character, whose rest is still to come.
        left = all.slice();
        text.flip().chars().forEach(c -> {
            if (c == '\n') {
                out.println();
            } else {
                out.print(Character.isISOControl(c) ? SafeText.line(Character.toString(c)) : Character.toString(c));
            }
        });
        out.flush();
    }
}
