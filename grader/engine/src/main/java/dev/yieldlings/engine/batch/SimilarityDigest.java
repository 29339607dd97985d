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

/** A digest that sources share which differ only in names, comments and layout. */
final class SimilarityDigest {
    private SimilarityDigest() {}

    /** The digest of what was read; empty if it can't be compiled anyway. */
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

    /** Names become numbers in the order in which they come first; keywords, literals and signs stay. */
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
