package dev.yieldlings.engine.contract;

import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.List;

/** Compares the exceptions that methods declare. */
final class Thrown {
    private Thrown() {}

    /** Returns the internal names of the exceptions that a method declares. */
    static List<String> by(MethodModel method) {
        return method.findAttribute(Attributes.exceptions()).stream()
                .flatMap(attribute -> attribute.exceptions().stream())
                .map(ClassEntry::asInternalName)
                .toList();
    }

    /**
     * Returns whether a method declares a checked exception that the required method doesn't, so that its callers would
     * not compile.
     */
    static boolean moreThan(MethodModel wanted, MethodModel found, ClassTable classes) {
        List<String> expected = by(wanted);
        return by(found).stream()
                .filter(type ->
                        !classes.isOf(type, "java/lang/RuntimeException") && !classes.isOf(type, "java/lang/Error"))
                .anyMatch(type -> expected.stream().noneMatch(above -> classes.isOf(type, above)));
    }
}
