package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Signature.ClassTypeSig;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.Set;

/** Compares a submission's types with those of the reference solution that a suite refers to. */
final class TypeCheck {
    private final ClassTable reference;
    private final ClassTable submission;
    private final Set<SuiteReferences.Need> members;
    private final MemberPlaces places;

    /**
     * Creates a check.
     *
     * @param members the members that the suite uses
     */
    TypeCheck(ClassTable reference, ClassTable submission, Set<SuiteReferences.Need> members, MemberPlaces places) {
        this.reference = reference;
        this.submission = submission;
        this.members = members;
        this.places = places;
    }

    /** Returns an error if a required type is missing or different, or empty if it is fine. */
    Optional<Diagnostic> check(String type) {
        ClassModel wanted = reference.model(type).orElseThrow();
        boolean isPublic = wanted.flags().has(AccessFlag.PUBLIC);
        String name = Declarations.simpleName(type);
        String declaration = "`" + Declarations.of(wanted) + "`";
        Optional<Diagnostic> compact = places.compact(name, submission.has(type + "$" + name), declaration);
        if (compact.isPresent()) {
            return compact;
        }
        Optional<ClassModel> found = submission.model(type);
        if (found.isEmpty()) {
            return Optional.of(places.elsewhere(
                    type, "class", "The class " + name + " is missing: the exercise needs " + declaration + "."));
        }
        if (isPublic && !submission.isPublic(type)) {
            return Optional.of(places.atType(name, "access", name + " must be public: " + declaration + "."));
        }
        return otherSort(wanted, found.get())
                .map(must -> places.atType(name, "kind", name + must + ": " + declaration + "."))
                .or(() -> supertype(type, name, declaration));
    }

    /**
     * Returns how the kind of a type must change, or empty if it fits. The suite could not call its members, or could
     * not create objects of it.
     */
    private Optional<String> otherSort(ClassModel wanted, ClassModel found) {
        TypeKind is = TypeKind.of(found);
        TypeKind must = TypeKind.of(wanted);
        if (is != must && (must == TypeKind.INTERFACE || must == TypeKind.ENUM || must == TypeKind.ANNOTATION)) {
            return Optional.of(" must be " + must.text() + ", not " + is.text());
        }
        if (is != must && (is == TypeKind.INTERFACE || is == TypeKind.ANNOTATION)) {
            return Optional.of(" must be " + must.text() + ", not " + is.text());
        }
        if (!isMade(wanted)) {
            return Optional.empty();
        }
        if (is == TypeKind.ENUM) {
            return Optional.of(" must be " + must.text() + ", not an enum, because the suite makes objects of it");
        }
        if (found.flags().has(AccessFlag.ABSTRACT)) {
            return Optional.of(" must not be abstract, because the suite makes objects of it");
        }
        if (isInner(found) && !isInner(wanted)) {
            return Optional.of(
                    " must be static, because the suite makes objects of it without one of the class " + "around it");
        }
        return Optional.empty();
    }

    private boolean isMade(ClassModel wanted) {
        String name = wanted.thisClass().asInternalName();
        return members.stream()
                .anyMatch(need -> need.owner().equals(name) && need.name().equals("<init>"));
    }

    private static boolean isInner(ClassModel type) {
        return type.findAttribute(Attributes.innerClasses()).stream()
                .flatMap(attribute -> attribute.classes().stream())
                .anyMatch(entry -> entry.innerClass().equals(type.thisClass())
                        && !entry.flags().contains(AccessFlag.STATIC));
    }

    private Optional<Diagnostic> supertype(String type, String name, String declaration) {
        GenericTypes wanted = new GenericTypes(reference);
        GenericTypes found = new GenericTypes(submission);
        for (String above : reference.interfaces(type)) {
            if (!submission.isOf(type, above)) {
                return Optional.of(places.atType(
                        name,
                        "supertype",
                        name + " must implement " + Declarations.simpleName(above) + ": " + declaration + "."));
            }
            Optional<ClassTypeSig> must = wanted.above(type, above);
            Optional<ClassTypeSig> is = found.above(type, above);
            if (must.isPresent() && is.isPresent() && found.disagree(must.get(), is.get())) {
                return Optional.of(places.atType(
                        name,
                        "supertype",
                        name + " must implement `" + SignatureText.of(must.get()) + "`; yours is `"
                                + SignatureText.of(is.get()) + "`: " + declaration + "."));
            }
        }
        return Optional.empty();
    }
}
