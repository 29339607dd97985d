package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.rename.ClassRenaming;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Copies of the reference solution's classes in the package {@code reference}, so that a suite can use them beside the
 * learner's classes.
 */
final class Reference {
    /** May match a variable of that name too; the classes are then made for nothing. */
    private static final Pattern MENTION = Pattern.compile("\\breference\\s*\\.");

    private Reference() {}

    /** Whether a suite uses the reference solution. */
    static boolean isMentionedIn(ExerciseSources sources) {
        return sources.suite().stream()
                .map(SourceFile::text)
                .anyMatch(text -> MENTION.matcher(text).find());
    }

    /**
     * Returns the renamed classes. Other classes that they refer to, such as given types, keep their names.
     *
     * @param solution the solution's class files, by binary name
     */
    static Map<String, byte[]> of(Map<String, byte[]> solution) {
        Set<String> own = solution.keySet();
        UnaryOperator<String> rename = name -> own.contains(name.replace('/', '.')) ? "reference/" + name : name;
        Map<String, byte[]> renamed = new TreeMap<>();
        solution.forEach((name, bytes) -> renamed.put("reference." + name, ClassRenaming.rename(bytes, rename)));
        return renamed;
    }
}
