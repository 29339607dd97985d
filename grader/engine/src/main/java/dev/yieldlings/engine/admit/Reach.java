package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.Lines;
import dev.yieldlings.engine.admit.reference.MemberReference;
import dev.yieldlings.engine.admit.reference.References;
import dev.yieldlings.engine.admit.reference.Submission;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The types and methods of a submission that are reachable from a set of starting points, through references in their
 * code and through overrides of inherited methods.
 */
final class Reach {
    private final Submission submission;
    private final Predicate<MemberReference> withType;
    private final Set<MemberReference> reached = new HashSet<>();
    private final Set<MemberReference> named = new HashSet<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    /**
     * Starts with nothing reached.
     *
     * @param submission the classes to search
     * @param withType selects methods that are reached as soon as their type is, besides overrides and methods that the
     *     JVM calls
     */
    Reach(Submission submission, Predicate<MemberReference> withType) {
        this.submission = submission;
        this.withType = withType;
    }

    boolean has(MemberReference reference) {
        return reached.contains(reference);
    }

    void addType(String type) {
        ClassModel model = submission.get(type);
        if (model != null && reached.add(MemberReference.type(type))) {
            pending.add(() -> followType(model));
        }
        follow();
    }

    void addMethod(String type, MethodModel method) {
        enter(type, method);
        follow();
    }

    private void follow() {
        while (!pending.isEmpty()) {
            pending.pop().run();
        }
    }

    private void enter(String type, MethodModel method) {
        if (reached.add(reference(type, method))) {
            pending.add(() -> followMethod(type, method));
        }
    }

    private void followType(ClassModel model) {
        String type = Submission.name(model);
        model.superclass().ifPresent(above -> reach(MemberReference.type(Submission.name(above))));
        model.interfaces().forEach(above -> reach(MemberReference.type(Submission.name(above))));
        model.findAttribute(Attributes.nestHost())
                .ifPresent(host -> reach(MemberReference.type(Submission.name(host.nestHost()))));
        model.fields()
                .forEach(field ->
                        References.typesIn(field.fieldType().stringValue()).forEach(this::reach));
        Overridable above = new Overridable(submission, model);
        for (ClassModel each : submission.upwards(model)) {
            for (MethodModel method : each.methods()) {
                if (isOfType(each, method) || above.has(method) || withType.test(reference(type, method))) {
                    enter(Submission.name(each), method);
                }
            }
        }
    }

    /** Whether the JVM or the JDK calls a method itself, or looks it up by name. */
    private static boolean isOfType(ClassModel model, MethodModel method) {
        String name = method.methodName().stringValue();
        boolean ofEnum = model.flags().has(AccessFlag.ENUM) && (name.equals("values") || name.equals("valueOf"));
        boolean ofRecord = model.findAttribute(Attributes.record()).stream()
                .flatMap(attribute -> attribute.components().stream())
                .anyMatch(component -> component.name().equalsString(name));
        return name.equals("<clinit>") || ofEnum || ofRecord;
    }

    private void followMethod(String type, MethodModel method) {
        reach(MemberReference.type(type));
        References.typesIn(method.methodType().stringValue()).forEach(this::reach);
        method.code().ifPresent(code -> {
            for (CodeElement element : code) {
                List<? extends PoolEntry> entries = element instanceof ExceptionCatch entry
                        ? entry.catchType().stream().toList()
                        : Lines.entries(element);
                entries.forEach(entry -> References.of(entry).forEach(this::reach));
            }
        });
    }

    private void reach(MemberReference reference) {
        ClassModel model = submission.get(reference.owner());
        if (model == null || !named.add(reference)) {
            return;
        }
        if (reached.add(MemberReference.type(reference.owner()))) {
            pending.add(() -> followType(model));
        }
        if (!reference.isType()) {
            for (ClassModel each : submission.upwards(model)) {
                each.methods().stream()
                        .filter(method -> method.methodName().equalsString(reference.member())
                                && method.methodType().equalsString(reference.descriptor()))
                        .forEach(method -> enter(Submission.name(each), method));
            }
        }
    }

    static MemberReference reference(String type, MethodModel method) {
        return new MemberReference(
                type, method.methodName().stringValue(), method.methodType().stringValue());
    }
}
