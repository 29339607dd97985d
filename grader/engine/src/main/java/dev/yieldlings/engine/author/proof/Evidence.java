package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Charge;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Mutation;
import dev.yieldlings.engine.author.finding.Problem;
import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.author.runner.ProofGrader;
import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the proofs of one exercise find. Not thread-safe. */
public final class Evidence {
    private final Exercise exercise;
    private final ProofGrader proofGrader;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Charge> charges = new ArrayList<>();
    private final Set<String> deciding = new HashSet<>();
    private List<Report> wrongReports = List.of();
    private Mutation mutation = Mutation.NONE;
    private int solutions;
    private int wrong;

    /**
     * @param exercise the exercise under verification
     * @param proofGrader grades for the proofs
     */
    public Evidence(Exercise exercise, ProofGrader proofGrader) {
        this.exercise = exercise;
        this.proofGrader = proofGrader;
    }

    Exercise exercise() {
        return exercise;
    }

    ProofGrader proofGrader() {
        return proofGrader;
    }

    /** Grades the wrong solutions; later failing submissions are compared with them. */
    void learn() throws InterruptedException {
        wrongReports = proofGrader.learn(exercise);
    }

    /** Returns the reports on the wrong solutions, in their order; empty before {@link #learn}. */
    List<Report> wrongReports() {
        return wrongReports;
    }

    /** Adds a problem. */
    public void problem(Kind kind, String place, String what) {
        problems.add(new Problem(kind, place, what));
    }

    void problem(Kind kind, String place, String what, String detail) {
        problems.add(new Problem(kind, place, what, detail));
    }

    /** Adds a problem for a compile error in the exercise's own sources. */
    public void doesNotCompile(Diagnostic error) {
        List<String> message = error.message().lines().toList();
        String first = message.isEmpty() ? "does not compile" : message.getFirst();
        List<String> detail = new ArrayList<>(message.subList(Math.min(1, message.size()), message.size()));
        detail.add(error.source());
        problem(
                Kind.SUITE,
                error.place().isEmpty() ? "suite" : error.place(),
                error.explanation().isEmpty() ? first : first + ". " + error.explanation(),
                detail.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    void charge(Charge charge) {
        charges.add(charge);
    }

    void solutions(int count) {
        solutions = count;
    }

    void wrong(int count) {
        wrong = count;
    }

    void mutation(Mutation result) {
        mutation = result;
    }

    /** Notes that the failed checks of a report have failed on something wrong. */
    void told(Report report) {
        told(report.checks().stream()
                .filter(check -> check.status() == CheckResult.Status.FAILED)
                .map(CheckResult::id)
                .toList());
    }

    void told(Collection<String> failed) {
        deciding.addAll(failed);
    }

    /** Whether no mutants could be made, for lack of a sound reference solution. */
    boolean hasNoReference() {
        return mutation.equals(Mutation.NONE);
    }

    /** Returns the ids of the checks that have not failed on anything wrong so far. */
    Set<String> untold() {
        return exercise.checks().stream()
                .map(CheckSpec::id)
                .filter(check -> !deciding.contains(check))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns everything that was found. */
    public ExerciseFindings findings() {
        return new ExerciseFindings(exercise.id(), problems, solutions, wrong, charges, mutation);
    }
}
