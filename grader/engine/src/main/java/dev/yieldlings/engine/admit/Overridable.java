package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.Submission;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/** The methods that a class inherits. Calls of an inherited method may run the class's override without naming it. */
final class Overridable {
    private final Submission submission;
    private final Set<String> methods = new HashSet<>();
    private final Set<String> visited = new HashSet<>();

    /** Whether a supertype could not be loaded; then any method may be an override. */
    private boolean unknown;

    Overridable(Submission submission, ClassModel type) {
        this.submission = submission;
        addAbove(type);
    }

    boolean has(MethodModel method) {
        boolean ofObject =
                !method.flags().has(AccessFlag.STATIC) && !method.flags().has(AccessFlag.PRIVATE);
        return ofObject
                && !method.methodName().equalsString("<init>")
                && (unknown
                        || methods.contains(method.methodName().stringValue()
                                + method.methodType().stringValue()));
    }

    private void addAbove(ClassModel type) {
        type.superclass().ifPresent(above -> add(Submission.name(above)));
        type.interfaces().forEach(above -> add(Submission.name(above)));
    }

    private void add(String type) {
        if (!visited.add(type)) {
            return;
        }
        ClassModel own = submission.get(type);
        if (own == null) {
            addOutside(type);
            return;
        }
        own.methods()
                .forEach(method -> methods.add(
                        method.methodName().stringValue() + method.methodType().stringValue()));
        addAbove(own);
    }

    private void addOutside(String type) {
        try {
            Class<?> found = Class.forName(type, false, Overridable.class.getClassLoader());
            addAll(found.getMethods());
            for (Class<?> each = found; each != null; each = each.getSuperclass()) {
                addAll(each.getDeclaredMethods());
            }
        } catch (ClassNotFoundException | LinkageError e) {
            unknown = true;
        }
    }

    private void addAll(Method[] found) {
        for (Method method : found) {
            methods.add(method.getName()
                    + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .descriptorString());
        }
    }
}
