package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.admit.Uses;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.suite.CompiledSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a suite requires of a submission: the classes and members that the suite's class files refer to, declared as in
 * the reference solution.
 */
public final class Contract implements Uses {
    private final ClassTable reference;
    private final SuiteReferences needs;

    private Contract(ClassTable reference, SuiteReferences needs) {
        this.reference = reference;
        this.needs = needs;
    }

    /** Returns the contract of a suite. */
    public static Contract of(CompiledSuite suite) {
        ClassTable reference = new ClassTable(suite.reference());
        return new Contract(reference, SuiteReferences.of(suite.classes().values(), reference));
    }

    @Override
    public boolean type(String type) {
        return needs.classes().contains(type.replace('.', '/'));
    }

    @Override
    public boolean member(String type, String name, String descriptor) {
        return needs.members().contains(new SuiteReferences.Need(type.replace('.', '/'), name, descriptor));
    }

    /**
     * Checks a submission against the contract.
     *
     * @param classes the submission's class files, by binary name
     * @param outline the lines of the submission's declarations
     * @param files the submission's source files, whose lines the diagnostics quote
     */
    public ContractResult check(Map<String, byte[]> classes, Outline outline, List<SourceFile> files) {
        ClassTable submission = new ClassTable(classes);
        MemberPlaces places = new MemberPlaces(outline, files);
        List<Diagnostic> missing = new ArrayList<>();
        TypeCheck types = new TypeCheck(reference, submission, needs.members(), places);
        needs.classes().forEach(type -> types.check(type).ifPresent(missing::add));
        if (missing.isEmpty()) {
            MemberCheck members = new MemberCheck(reference, submission, places);
            needs.members().forEach(need -> members.check(need).ifPresent(missing::add));
        }
        return missing.isEmpty() ? new ContractResult.Met() : new ContractResult.Unmet(missing);
    }

    /**
     * Adds to compile errors about missing methods an explanation that shows the declaration the exercise requires.
     *
     * @param errors the compile errors
     * @param files the submission's source files
     * @return the errors, in the same order
     */
    public List<Diagnostic> explain(List<Diagnostic> errors, List<SourceFile> files) {
        return errors.stream()
                .map(error -> MissingMethod.of(error)
                        .flatMap(missing -> missing.explanation(reference, files))
                        .map(error::explained)
                        .orElse(error))
                .toList();
    }
}
