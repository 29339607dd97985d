package dev.yieldlings.engine.explain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A word that is similar to a keyword.
 *
 * @param word the word in the source
 * @param keyword the similar keyword
 */
record Misspelling(String word, String keyword) {
    /** The keywords that are long enough to distinguish a misspelling from a name. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "break",
            "catch",
            "class",
            "continue",
            "default",
            "else",
            "extends",
            "final",
            "finally",
            "implements",
            "import",
            "instanceof",
            "interface",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "switch",
            "throw",
            "throws",
            "void",
            "while");

    private static final Pattern TEXT = Pattern.compile("//.*|\"[^\"]*\"");

    /** A word in a position where a keyword may be: it is followed by another word, a literal or a bracket. */
    private static final Pattern WORD =
            Pattern.compile("(?<![.\\w@])([A-Za-z]{4,12})(?:(?=\\s*\\()(?<call>)|(?=\\s+[\\w\"-])|(?=\\s*\\{))");

    /** Keywords that are followed by a parenthesis. Any other word there is a method name. */
    private static final Set<String> BEFORE_A_PARENTHESIS = Set.of("while", "switch", "catch");

    /** Returns the first misspelled keyword in a source line. */
    static Optional<Misspelling> in(String line) {
        return WORD.matcher(TEXT.matcher(line).replaceAll(" "))
                .results()
                .filter(found -> !SourceVersion.isKeyword(found.group(1))
                        && Imports.type("java.lang." + found.group(1)).isEmpty())
                .flatMap(found ->
                        NearName.nearest(found.group(1), found.group("call") == null ? KEYWORDS : BEFORE_A_PARENTHESIS)
                                .filter(keyword -> isSlip(found.group(1), keyword))
                                .map(keyword -> new Misspelling(found.group(1), keyword))
                                .stream())
                .findFirst();
    }

    /**
     * Returns whether the first letters are equal. People seldom misspell the first letter, and many valid names differ
     * only there, such as match and watch from catch.
     */
    private static boolean isSlip(String word, String keyword) {
        return Character.toLowerCase(word.charAt(0)) == keyword.charAt(0);
    }
}
