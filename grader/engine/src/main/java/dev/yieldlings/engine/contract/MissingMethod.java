package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.explain.NearName;
import java.lang.classfile.MethodModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A method that an interface requires and the compiler reports as missing, before the contract is checked.
 *
 * @param type the simple name of the class that lacks it
 * @param name the method's name
 * @param file the name of the class's source file
 */
record MissingMethod(String type, String name, String file) {
    private static final String CODE = "compiler.err.does.not.override.abstract";
    private static final Pattern MESSAGE =
            Pattern.compile("^(\\S+) is not abstract and does not override abstract method (\\w+)\\(");

    /** A method declaration from its name to its opening brace. */
    private static final Pattern METHOD = Pattern.compile("\\b(\\w+)\\s*\\([^();{}]*\\)\\s*\\{");

    static Optional<MissingMethod> of(Diagnostic error) {
        Matcher message = MESSAGE.matcher(error.message());
        return error.code().equals(CODE) && message.find()
                ? Optional.of(new MissingMethod(message.group(1), message.group(2), error.file()))
                : Optional.empty();
    }

    /**
     * Returns the required declaration and a method in the source file with a similar name, if there is one. Returns
     * empty if the reference solution has no such method.
     */
    Optional<String> explanation(ClassTable reference, List<SourceFile> files) {
        List<MethodModel> wanted = reference.methods(type.replace('.', '$'), name);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> declared = new TreeMap<>();
        files.stream()
                .filter(source -> source.name().equals(file))
                .forEach(source -> declared(source.text(), declared));
        String yours = NearName.nearest(name, declared.keySet())
                .map(near -> "; you have `" + near + "()` on line " + declared.get(near))
                .orElse("");
        return Optional.of(type + " needs `" + Declarations.of(wanted.getFirst()) + "`" + yours + ".");
    }

    private static void declared(String text, Map<String, Integer> declared) {
        Matcher method = METHOD.matcher(text);
        while (method.find()) {
            if (!SourceVersion.isKeyword(method.group(1))) {
                int line = 1
                        + (int) text.substring(0, method.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                declared.putIfAbsent(method.group(1), line);
            }
        }
    }
}
