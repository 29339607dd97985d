package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.admit.Uses;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.suite.CompiledSuite;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a suite needs of a submission: the classes and members that the suite's class files name, declared as in the
 * reference solution.
 */
public final class Contract implements Uses {
    private final ClassTable reference;
    private final Needs needs;

    private Contract(ClassTable reference, Needs needs) {
        this.reference = reference;
        this.needs = needs;
    }

    /** The contract of a suite. */
    public static Contract of(CompiledSuite suite) {
        ClassTable reference = new ClassTable(suite.reference());
        return new Contract(reference, Needs.of(suite.classes().values(), reference));
    }

    @Override
    public boolean type(String type) {
        return needs.classes().contains(type.replace('.', '/'));
    }

    @Override
    public boolean member(String type, String name, String descriptor) {
        return needs.members().contains(new Needs.Need(type.replace('.', '/'), name, descriptor));
    }

    /**
     * Holds a submission against the contract.
     *
     * @param classes its class files, by binary name
     * @param outline where it declares what
     * @param files its sources, of which the findings quote lines
     */
    public ContractResult check(Map<String, byte[]> classes, Outline outline, List<SourceFile> files) {
        ClassTable submission = new ClassTable(classes);
        Places places = new Places(outline, files);
        List<Diagnostic> missing = new ArrayList<>();
        for (String type : needs.classes()) {
            checkClass(type, submission, places).ifPresent(missing::add);
        }
        if (missing.isEmpty()) {
            for (Needs.Need need : needs.members()) {
                checkMember(need, submission, places).ifPresent(missing::add);
            }
        }
        return missing.isEmpty() ? new ContractResult.Met() : new ContractResult.Unmet(missing);
    }

    /**
     * Explains what the compiler says of missing methods by how the exercise wants them declared.
     *
     * @param errors what the compiler says
     * @param files the sources that it says it about
     */
    public List<Diagnostic> explain(List<Diagnostic> errors, List<SourceFile> files) {
        return errors.stream()
                .map(error -> MissingMethod.of(error)
                        .flatMap(missing -> missing.explanation(reference, files))
                        .map(error::explained)
                        .orElse(error))
                .toList();
    }

    private Optional<Diagnostic> checkClass(String type, ClassTable submission, Places places) {
        String name = Declarations.simpleName(type);
        ClassModel wanted = reference.model(type).orElseThrow();
        String declaration = "`" + Declarations.of(wanted) + "`";
        if (!wanted.flags().has(AccessFlag.PUBLIC)) {
            return Optional.empty();
        }
        if (!submission.has(type)) {
            return Optional.of(places.elsewhere(
                    type, "class", "The class " + name + " is missing: the exercise needs " + declaration + "."));
        }
        if (!submission.isPublic(type)) {
            return Optional.of(places.atType(name, "access", name + " must be public: " + declaration + "."));
        }
        Optional<String> otherKind = otherKind(wanted, submission.model(type).orElseThrow());
        if (otherKind.isPresent()) {
            return Optional.of(places.atType(name, "kind", name + otherKind.get() + ": " + declaration + "."));
        }
        return reference.interfaces(type).stream()
                .filter(wantedInterface -> !submission.isOf(type, wantedInterface))
                .findFirst()
                .map(lacking -> places.atType(
                        name,
                        "supertype",
                        name + " must implement " + Declarations.simpleName(lacking) + ": " + declaration + "."));
    }

    /** What a type must be other than it is: its methods are called in another way, or it can't be made. */
    private Optional<String> otherKind(ClassModel wanted, ClassModel found) {
        boolean isInterface = found.flags().has(AccessFlag.INTERFACE);
        if (isInterface != wanted.flags().has(AccessFlag.INTERFACE)) {
            return Optional.of(isInterface ? " must be a class, not an interface" : " must be an interface");
        }
        String name = wanted.thisClass().asInternalName();
        boolean made = needs.members().stream()
                .anyMatch(need -> need.owner().equals(name) && need.name().equals("<init>"));
        return made && found.flags().has(AccessFlag.ABSTRACT)
                ? Optional.of(" must not be abstract, for objects of it are made")
                : Optional.empty();
    }

    private Optional<Diagnostic> checkMember(Needs.Need need, ClassTable submission, Places places) {
        Optional<MethodModel> wanted = reference.method(need.owner(), need.name(), need.descriptor());
        if (wanted.isEmpty() || !reference.isPublic(need.owner())) {
            return Optional.empty();
        }
        String owner = Declarations.simpleName(need.owner());
        String declaration = owner + " needs `" + Declarations.of(wanted.get()) + "`";
        Optional<MethodModel> found = submission.method(need.owner(), need.name(), need.descriptor());
        if (found.isEmpty() && submission.inheritsFromTheJdk(need.owner(), need.name(), need.descriptor())) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            List<MethodModel> sameName = submission.methods(need.owner(), need.name());
            Optional<Outline.Declaration> near = places.near(owner, need.name());
            if (sameName.isEmpty() && near.isPresent()) {
                return Optional.of(places.atMember(
                        owner,
                        near.get().name(),
                        "member",
                        declaration + "; you have `" + near.get().name() + "()` on line "
                                + near.get().line() + "."));
            }
            String yours = sameName.isEmpty()
                    ? "."
                    : "; yours is `" + Declarations.of(sameName.getFirst()).replaceFirst("public ", "") + "`.";
            return Optional.of(places.atMember(owner, need.name(), "member", declaration + yours));
        }
        if (!found.get().flags().has(AccessFlag.PUBLIC)) {
            return Optional.of(places.atMember(owner, need.name(), "access", declaration + "; yours is not public."));
        }
        if (isStatic(found.get()) != isStatic(wanted.get())) {
            String yours = isStatic(found.get()) ? "; yours is static." : "; yours is not static.";
            return Optional.of(places.atMember(owner, need.name(), "static", declaration + yours));
        }
        return Optional.empty();
    }

    private static boolean isStatic(MethodModel method) {
        return method.flags().has(AccessFlag.STATIC);
    }
}
