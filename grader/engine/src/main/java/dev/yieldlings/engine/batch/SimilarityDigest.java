package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.submission.Reading;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** A digest that is equal for sources that differ only in names, comments and layout. */
final class SimilarityDigest {
    private SimilarityDigest() {}

    /** Returns the digest of a submission's source files, or an empty string if they are unreadable. */
    static String of(Reading reading) {
        return switch (reading) {
            case Reading.Sources(List<SourceFile> files, var _) -> {
                StringBuilder text = new StringBuilder();
                files.forEach(file -> normalise(file.text(), text));
                yield Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            case Reading.Unreadable _ -> "";
        };
    }

    /**
     * Appends the tokens of a source file. Names are numbered in the order of their first use; keywords, literals and
     * punctuation stay.
     */
    private static void normalise(String source, StringBuilder normal) {
        StreamTokenizer tokens = new StreamTokenizer(new StringReader(source));
        tokens.resetSyntax();
        tokens.wordChars('a', 'z');
        tokens.wordChars('A', 'Z');
        tokens.wordChars('0', '9');
        tokens.wordChars('_', '_');
        tokens.wordChars('$', '$');
        tokens.wordChars(128 + 32, 255);
        tokens.whitespaceChars(0, ' ');
        tokens.quoteChar('"');
        tokens.quoteChar('\'');
        tokens.slashSlashComments(true);
        tokens.slashStarComments(true);
        tokens.ordinaryChar('/');
        Map<String, Integer> names = new HashMap<>();
        try {
            while (tokens.nextToken() != StreamTokenizer.TT_EOF) {
                switch (tokens.ttype) {
                    case StreamTokenizer.TT_WORD -> {
                        String word = tokens.sval;
                        boolean isName = SourceVersion.isIdentifier(word) && !SourceVersion.isKeyword(word);
                        normal.append(isName ? "#" + names.computeIfAbsent(word, it -> names.size()) : word);
                    }
                    case '"', '\'' -> normal.append('"').append(tokens.sval);
                    default -> normal.append((char) tokens.ttype);
                }
                normal.append(' ');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
