package dev.yieldlings.engine.admit;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the class that declares a member, so that inheriting a member does not launder its use.
 *
 * <p>The JDK's classes are only looked at, never initialised.
 */
final class Resolver {
    private final Map<String, ClassModel> submission;

    Resolver(Map<String, ClassModel> submission) {
        this.submission = submission;
    }

    /** Whether a class is one of the submission's own. */
    boolean isOwn(String type) {
        return submission.containsKey(type);
    }

    /**
     * The class outside the submission that declares a member.
     *
     * @return its binary name; nothing where the submission itself declares the member
     */
    Optional<String> declaringType(Reference reference) {
        ClassModel model = submission.get(reference.owner());
        if (model == null) {
            return Optional.of(declaredOutside(reference.owner(), reference));
        }
        if (declares(model, reference)) {
            return Optional.empty();
        }
        List<String> declaring = new ArrayList<>();
        for (String above : above(model)) {
            Optional<String> found = declaringType(new Reference(above, reference.member(), reference.descriptor()));
            if (found.isEmpty()) {
                return found;
            }
            declaring.add(found.get());
        }
        return declaring.stream()
                .filter(type -> declaredIn(type, reference))
                .findFirst()
                .or(() -> Optional.of(Object.class.getName()));
    }

    private static List<String> above(ClassModel model) {
        return Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .map(ClassEntry::asInternalName)
                .map(name -> name.replace('/', '.'))
                .toList();
    }

    private static boolean declares(ClassModel model, Reference reference) {
        return reference.descriptor().startsWith("(")
                ? model.methods().stream()
                        .anyMatch(method -> method.methodName().equalsString(reference.member())
                                && method.methodType().equalsString(reference.descriptor()))
                : model.fields().stream().anyMatch(field -> field.fieldName().equalsString(reference.member()));
    }

    /** The public type that answers for a member: the one that declares it, or the one below a hidden one that does. */
    private static String declaredOutside(String type, Reference reference) {
        if (reference.member().equals("<init>")) {
            return type;
        }
        return load(type).stream()
                .flatMap(named -> upwards(named).stream())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && has(each, reference))
                .map(Class::getName)
                .findFirst()
                .orElse(type);
    }

    private static boolean declaredIn(String type, Reference reference) {
        return load(type).filter(each -> has(each, reference)).isPresent();
    }

    private static boolean has(Class<?> type, Reference reference) {
        return reference.descriptor().startsWith("(")
                ? Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(reference.member())
                                && descriptor(method).equals(reference.descriptor()))
                : Stream.of(type.getDeclaredFields()).map(Field::getName).anyMatch(reference.member()::equals);
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
    }

    private static List<Class<?>> upwards(Class<?> type) {
        List<Class<?>> types = new ArrayList<>();
        types.add(type);
        if (type.getSuperclass() != null) {
            types.addAll(upwards(type.getSuperclass()));
        } else if (type.isInterface()) {
            types.add(Object.class);
        }
        for (Class<?> each : type.getInterfaces()) {
            types.addAll(upwards(each));
        }
        return types;
    }

    private static Optional<Class<?>> load(String type) {
        try {
            return Optional.of(Class.forName(type, false, Resolver.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
