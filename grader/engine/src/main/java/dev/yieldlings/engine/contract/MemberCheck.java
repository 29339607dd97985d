package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;

/**
 * Compares a submission's methods, constructors and constants with those of the reference solution that a suite uses.
 */
final class MemberCheck {
    private final ClassTable reference;
    private final ClassTable submission;
    private final GenericTypes types;
    private final MemberPlaces places;

    MemberCheck(ClassTable reference, ClassTable submission, MemberPlaces places) {
        this.reference = reference;
        this.submission = submission;
        this.types = new GenericTypes(submission);
        this.places = places;
    }

    /** Returns an error if a required member is missing or different, or empty if it is fine. */
    Optional<Diagnostic> check(SuiteReferences.Need need) {
        return need.descriptor().startsWith("(")
                ? reference.method(need.owner(), need.name(), need.descriptor()).flatMap(wanted -> check(need, wanted))
                : checkConstant(need);
    }

    private Optional<Diagnostic> check(SuiteReferences.Need need, MethodModel wanted) {
        Optional<MethodModel> found = submission.method(need.owner(), need.name(), need.descriptor());
        String owner = Declarations.simpleName(need.owner());
        String declaration = owner + " needs `" + Declarations.of(wanted) + "`";
        if (found.isEmpty()) {
            return submission.inheritsFromALibrary(need.owner(), need.name(), need.descriptor())
                    ? Optional.empty()
                    : Optional.of(missing(need, owner, declaration));
        }
        return difference(wanted, found.get())
                .map(difference -> places.atMember(
                        owner, need.name(), difference.code(), declaration + "; yours " + difference.yours() + "."));
    }

    private Diagnostic missing(SuiteReferences.Need need, String owner, String declaration) {
        List<MethodModel> sameName = submission.methods(need.owner(), need.name());
        Optional<Outline.Declaration> near = places.near(owner, need.name());
        if (sameName.isEmpty() && near.isPresent()) {
            String name = near.get().name();
            return places.atMember(
                    owner,
                    name,
                    "member",
                    declaration + "; you have `" + name + "()` on line "
                            + near.get().line() + ".");
        }
        String yours = sameName.isEmpty() ? "." : "; yours is `" + Declarations.of(sameName.getFirst()) + "`.";
        return places.atMember(owner, need.name(), "member", declaration + yours);
    }

    /**
     * How a method differs from the required one.
     *
     * @param code the kind of difference, the last part of the diagnostic's code
     * @param yours the end of the message, about the submission's method
     */
    private record Difference(String code, String yours) {}

    private Optional<Difference> difference(MethodModel wanted, MethodModel found) {
        if (wanted.flags().has(AccessFlag.PUBLIC) && !found.flags().has(AccessFlag.PUBLIC)) {
            return Optional.of(new Difference("access", "is not public"));
        }
        if (found.flags().has(AccessFlag.PRIVATE) && !wanted.flags().has(AccessFlag.PRIVATE)) {
            return Optional.of(new Difference("access", "is private"));
        }
        if (isStatic(found) != isStatic(wanted)) {
            return Optional.of(new Difference("static", isStatic(found) ? "is static" : "is not static"));
        }
        String shown = "is `" + Declarations.of(found) + "`";
        if (disagree(Declarations.signature(wanted), Declarations.signature(found))) {
            return Optional.of(new Difference("type", shown));
        }
        return Thrown.moreThan(wanted, found, submission)
                ? Optional.of(new Difference("throws", shown))
                : Optional.empty();
    }

    private boolean disagree(MethodSignature wanted, MethodSignature found) {
        if (types.disagree(wanted.result(), found.result())) {
            return true;
        }
        // Signatures omit the hidden parameters of inner classes and enums; descriptors include them.
        int same = Math.min(wanted.arguments().size(), found.arguments().size());
        for (int i = 0; i < same; i++) {
            if (types.disagree(wanted.arguments().get(i), found.arguments().get(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Diagnostic> checkConstant(SuiteReferences.Need need) {
        Optional<FieldModel> wanted = reference.field(need.owner(), need.name(), need.descriptor());
        Optional<FieldModel> found = submission.field(need.owner(), need.name(), need.descriptor());
        if (wanted.isEmpty()
                || found.filter(field -> isOpenAs(wanted.get(), field)).isPresent()) {
            return Optional.empty();
        }
        String owner = Declarations.simpleName(need.owner());
        String access = wanted.get().flags().has(AccessFlag.PUBLIC) ? " needs a public `" : " needs a `";
        return Optional.of(places.atType(
                owner,
                "constant",
                owner + access + need.name() + "` of the type " + Declarations.typeName(need.descriptor()) + "."));
    }

    private static boolean isOpenAs(FieldModel wanted, FieldModel found) {
        return found.flags().has(AccessFlag.PUBLIC)
                || (!wanted.flags().has(AccessFlag.PUBLIC) && !found.flags().has(AccessFlag.PRIVATE));
    }

    private static boolean isStatic(MethodModel method) {
        return method.flags().has(AccessFlag.STATIC);
    }
}
