package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the source of a course's class, and whether the class may have tests. */
final class SuiteClass {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private SuiteClass() {}

    /** Returns the package and the name of a source file: files of a suite and a solution may have the same name. */
    static String place(SourceFile file) {
        Matcher named = PACKAGE.matcher(file.text());
        return (named.find() ? named.group(1).replace('.', '/') + "/" : "") + file.name();
    }

    /** Returns the package and the name of the source file of a class. */
    static String place(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        String name = type.thisClass().asInternalName();
        String file = type.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
        return name.substring(0, name.lastIndexOf('/') + 1) + file;
    }

    /** Whether a class is top-level and has an annotated method, a superclass or interface, or a nested class. */
    static boolean mayHoldTests(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        boolean outermost = type.findAttribute(Attributes.enclosingMethod()).isEmpty()
                && type.findAttribute(Attributes.nestHost()).isEmpty();
        boolean annotates = type.methods().stream()
                .anyMatch(method -> method.findAttribute(Attributes.runtimeVisibleAnnotations())
                        .isPresent());
        boolean inherits = type.superclass()
                .filter(above -> !above.asInternalName().equals("java/lang/Object"))
                .isPresent();
        boolean encloses = type.findAttribute(Attributes.nestMembers()).isPresent();
        return outermost
                && (annotates || inherits || encloses || !type.interfaces().isEmpty());
    }
}
