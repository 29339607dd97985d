package dev.yieldlings.engine.contract;

import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.List;

/** The exceptions that methods declare. */
final class Thrown {
    private Thrown() {}

    /** The internal names of what a method declares to throw. */
    static List<String> by(MethodModel method) {
        return method.findAttribute(Attributes.exceptions()).stream()
                .flatMap(attribute -> attribute.exceptions().stream())
                .map(ClassEntry::asInternalName)
                .toList();
    }

    /** Whether a method declares a checked exception for which the callers of the other one are not prepared. */
    static boolean moreThan(MethodModel wanted, MethodModel found, ClassTable classes) {
        List<String> expected = by(wanted);
        return by(found).stream()
                .filter(type ->
                        !classes.isOf(type, "java/lang/RuntimeException") && !classes.isOf(type, "java/lang/Error"))
                .anyMatch(type -> expected.stream().noneMatch(above -> classes.isOf(type, above)));
    }
}
