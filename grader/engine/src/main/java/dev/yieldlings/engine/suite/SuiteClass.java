package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which source a class of a course was compiled from, and whether it may hold tests. */
final class SuiteClass {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private SuiteClass() {}

    /** The package and the name of a source: a suite's file may be called like one of a solution's. */
    static String place(SourceFile file) {
        Matcher named = PACKAGE.matcher(file.text());
        return (named.find() ? named.group(1).replace('.', '/') + "/" : "") + file.name();
    }

    /** The same of the source that a class was compiled from. */
    static String place(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        String name = type.thisClass().asInternalName();
        String file = type.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
        return name.substring(0, name.lastIndexOf('/') + 1) + file;
    }

    /** Whether a class is in no other one, and has a method with an annotation, or inherits or encloses something. */
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
