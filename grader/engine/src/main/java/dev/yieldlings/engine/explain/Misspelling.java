package dev.yieldlings.engine.explain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A word that is nearly one of Java's own.
 *
 * @param word as it was written
 * @param keyword Java's word
 */
record Misspelling(String word, String keyword) {
    /** Those that are long enough for a slip to be told from a name. */
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

    /** A word where a keyword may stand: another word, a value or a bracket comes right after it. */
    private static final Pattern WORD =
            Pattern.compile("(?<![.\\w@])([A-Za-z]{4,12})(?:(?=\\s*\\()(?<call>)|(?=\\s+[\\w\"-])|(?=\\s*\\{))");

    /** Anything else before a parenthesis is the name of a method. */
    private static final Set<String> BEFORE_A_PARENTHESIS = Set.of("while", "switch", "catch");

    /** The first one in a line of a source. */
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

    /** Beginnings are seldom wrong, while many a good name, such as match or watch, differs in its first letter. */
    private static boolean isSlip(String word, String keyword) {
        return Character.toLowerCase(word.charAt(0)) == keyword.charAt(0);
    }
}
