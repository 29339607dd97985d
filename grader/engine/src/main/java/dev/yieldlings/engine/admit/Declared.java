package dev.yieldlings.engine.admit;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a submission's class reaches by what it declares, without a word of code. */
final class Declared {
    private final Map<String, ClassModel> submission;

    Declared(Map<String, ClassModel> submission) {
        this.submission = submission;
    }

    /**
     * The methods of the submission's own interfaces that a class leaves to a class outside the submission: a call on
     * the interface is a call of those.
     */
    List<Reference> inheritedFor(ClassModel model) {
        List<Reference> inherited = new ArrayList<>();
        String outside = model.superclass().map(Declared::name).orElse(Object.class.getName());
        List<ClassModel> own = new ArrayList<>(List.of(model));
        while (submission.containsKey(outside)) {
            own.add(submission.get(outside));
            outside = own.getLast().superclass().map(Declared::name).orElse(Object.class.getName());
        }
        for (MethodModel wanted :
                own.stream().flatMap(each -> wantedOf(each).stream()).toList()) {
            if (own.stream().noneMatch(each -> declares(each, wanted))) {
                inherited.add(new Reference(
                        outside,
                        wanted.methodName().stringValue(),
                        wanted.methodType().stringValue()));
            }
        }
        return inherited;
    }

    /** Why a method must not be declared at all; empty where it may. */
    static Optional<String> refusal(MethodModel method) {
        if (method.flags().has(AccessFlag.NATIVE)) {
            return Optional.of("A native method is not available to submissions: write its body in Java.");
        }
        boolean finalizer = method.methodName().equalsString("finalize")
                && method.methodType().equalsString("()V");
        return finalizer
                ? Optional.of("finalize() is not available to submissions: clean up in a finally block, or in close().")
                : Optional.empty();
    }

    private List<MethodModel> wantedOf(ClassModel model) {
        List<MethodModel> wanted = new ArrayList<>();
        for (ClassEntry entry : model.interfaces()) {
            ClassModel type = submission.get(name(entry));
            if (type != null) {
                wanted.addAll(type.methods().stream()
                        .filter(method -> method.flags().has(AccessFlag.ABSTRACT))
                        .toList());
                wanted.addAll(wantedOf(type));
            }
        }
        return wanted;
    }

    private static boolean declares(ClassModel model, MethodModel wanted) {
        return model.methods().stream()
                .anyMatch(method -> method.methodName()
                                .equalsString(wanted.methodName().stringValue())
                        && method.methodType().equalsString(wanted.methodType().stringValue()));
    }

    private static String name(ClassEntry entry) {
        return entry.asInternalName().replace('/', '.');
    }
}
