package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.MemberReference;
import dev.yieldlings.engine.admit.reference.Submission;
import dev.yieldlings.engine.policy.AllowList;
import dev.yieldlings.engine.policy.Decision;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a submission's class reaches by its declarations alone, without any instruction. */
final class Declared {
    private static final List<String> RESERVED =
            List.of("java.", "javax.", "jdk.", "sun.", "dev.yieldlings.", "org.junit.", "org.opentest4j.");

    private final Submission submission;
    private final AllowList list;

    Declared(Submission submission, AllowList list) {
        this.submission = submission;
        this.list = list;
    }

    /**
     * The methods that a class inherits from outside the submission and that implement methods of the submission's own
     * interfaces. A call through the interface runs such a method, but no class file refers to it.
     *
     * @return the interfaces' methods, each with the decision on the method that implements it
     */
    Map<MemberReference, Decision> inherited(ClassModel model) {
        Set<String> interfaces = submission.interfaces(model);
        interfaces.removeIf(each -> !submission.has(each));
        if (interfaces.isEmpty() || model.flags().has(AccessFlag.INTERFACE)) {
            return Map.of();
        }
        List<ClassModel> own = new ArrayList<>();
        String above = Submission.name(model);
        for (ClassModel each = model; each != null; each = submission.get(above)) {
            own.add(each);
            above = each.superclass().map(Submission::name).orElse(Object.class.getName());
        }
        Map<MemberReference, Decision> inherited = new LinkedHashMap<>();
        for (MemberReference wanted : wanted(interfaces)) {
            boolean outside =
                    own.stream().noneMatch(each -> Submission.declares(each, wanted.member(), wanted.descriptor()));
            if (outside && list.has(above, wanted.member(), wanted.descriptor())) {
                inherited.put(wanted, list.member(above, wanted.member(), wanted.descriptor()));
            }
        }
        return inherited;
    }

    private Set<MemberReference> wanted(Set<String> interfaces) {
        Set<MemberReference> wanted = new LinkedHashSet<>();
        for (String type : interfaces) {
            ClassModel own = submission.get(type);
            List<MethodModel> methods = own == null ? List.of() : own.methods();
            methods.stream()
                    .filter(method -> !method.flags().has(AccessFlag.STATIC))
                    .forEach(method -> wanted.add(new MemberReference(
                            type,
                            method.methodName().stringValue(),
                            method.methodType().stringValue())));
        }
        return wanted;
    }

    /** Returns why a class's name is refused, or empty if it is allowed. */
    Optional<String> refusal(ClassModel model) {
        String name = Submission.name(model);
        return RESERVED.stream().anyMatch(name::startsWith) || name.equals("module-info") || list.isOfALibrary(name)
                ? Optional.of("The package of " + name + " is not yours to add to.")
                : Optional.empty();
    }

    /** Returns why a method may not be declared, or empty if it may. */
    static Optional<String> refusal(MethodModel method) {
        if (method.flags().has(AccessFlag.NATIVE)) {
            return Optional.of("A native method is not available to submissions: write its body in Java.");
        }
        if (CodeSize.isTooLarge(method)) {
            return Optional.of("The method " + method.methodName().stringValue()
                    + " is too long: its steps are counted when it runs, and with that it has more than the 64 KB of code"
                    + " that Java allows. Split it into several.");
        }
        boolean finalizer = method.methodName().equalsString("finalize")
                && method.methodType().equalsString("()V");
        return finalizer
                ? Optional.of("finalize() is not available to submissions: clean up in a finally block, or in close().")
                : Optional.empty();
    }
}
