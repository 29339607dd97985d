package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.MemberReference;
import dev.yieldlings.engine.admit.reference.Submission;
import dev.yieldlings.engine.policy.AllowList;
import dev.yieldlings.engine.policy.Decision;
import java.lang.classfile.ClassModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether references are allowed. A member that one of the submission's classes inherits is judged like the
 * member of the superclass.
 */
final class Resolver {
    private static final Decision ALLOWED = new Decision.Allowed();

    private final Submission submission;
    private final AllowList list;

    Resolver(Submission submission, AllowList list) {
        this.submission = submission;
        this.list = list;
    }

    Decision decide(MemberReference reference) {
        if (reference.isType()) {
            return submission.has(reference.owner()) ? ALLOWED : list.type(reference.owner());
        }
        ClassModel own = submission.get(reference.owner());
        return own == null ? outside(reference.owner(), reference) : inherited(own, reference);
    }

    private Decision outside(String type, MemberReference reference) {
        // The same constant pool also refers to the denied type, and that reference is refused.
        return list.type(type) instanceof Decision.Denied
                ? ALLOWED
                : list.member(type, reference.member(), reference.descriptor());
    }

    /**
     * A member is allowed if one of the submission's own classes declares it. If only an interface of the submission
     * declares it, the implementation may still be inherited from a JDK class.
     */
    private Decision inherited(ClassModel type, MemberReference reference) {
        Set<String> interfaces = new LinkedHashSet<>();
        String above = Submission.name(type);
        for (ClassModel own = type; own != null; own = submission.get(above)) {
            if (Submission.declares(own, reference.member(), reference.descriptor())) {
                return ALLOWED;
            }
            submission.addInterfaces(own, interfaces);
            above = own.superclass().map(Submission::name).orElse(Object.class.getName());
        }
        List<String> declaring = declaring(above, interfaces, reference);
        for (String each : declaring) {
            if (outside(each, reference) instanceof Decision.Denied denied) {
                return denied;
            }
        }
        boolean own = interfaces.stream().anyMatch(each -> declares(each, reference));
        return own || !declaring.isEmpty() ? ALLOWED : outside(above, reference);
    }

    /** Returns the supertypes outside the submission that have the member, as far as the allow-list knows them. */
    private List<String> declaring(String superclass, Set<String> interfaces, MemberReference reference) {
        Set<String> outside = new LinkedHashSet<>(List.of(superclass));
        interfaces.stream().filter(each -> !submission.has(each)).forEach(outside::add);
        return outside.stream()
                .filter(each -> list.has(each, reference.member(), reference.descriptor()))
                .toList();
    }

    private boolean declares(String type, MemberReference reference) {
        ClassModel own = submission.get(type);
        return own != null && Submission.declares(own, reference.member(), reference.descriptor());
    }
}
