package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Charge;
import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.CheckResult.Status;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Every wrong solution fails the checks that it is declared to fail, by their expectations. */
final class WrongProof implements Proof {
    @Override
    public void examine(Evidence evidence) throws InterruptedException {
        Exercise exercise = evidence.exercise();
        List<Report> reports = new ArrayList<>(evidence.wrongReports());
        again(evidence, reports);
        int there = 0;
        for (int i = 0; i < reports.size(); i++) {
            WrongSolution wrong = exercise.wrong().get(i);
            if (Files.isDirectory(exercise.wrong(wrong))) {
                there++;
                evidence.told(reports.get(i));
                examine(evidence, wrong, reports.get(i));
            }
        }
        evidence.wrong(there);
    }

    /**
     * Grades the wrong solution that fails most checks again. If the suite is not deterministic, its behaviour then
     * differs from the one learned.
     */
    private static void again(Evidence evidence, List<Report> reports) throws InterruptedException {
        int most = 0;
        for (int i = 1; i < reports.size(); i++) {
            if (failed(reports.get(i)).size() > failed(reports.get(most)).size()) {
                most = i;
            }
        }
        if (!reports.isEmpty()) {
            Exercise exercise = evidence.exercise();
            reports.set(
                    most,
                    evidence.proofGrader()
                            .grade(exercise, exercise.wrong(exercise.wrong().get(most))));
        }
    }

    private static void examine(Evidence evidence, WrongSolution wrong, Report report) {
        String place = "wrong/" + wrong.name();
        if (report.passed()) {
            evidence.problem(
                    Kind.WRONG,
                    place,
                    "passes every check. Add an expectation to " + String.join(", ", wrong.fails())
                            + " that catches it.");
        } else if (report.verdict() != wrong.verdict()) {
            evidence.problem(
                    Kind.WRONG,
                    place,
                    "must be " + wrong.verdict().id() + ", but is "
                            + report.verdict().id() + ". Mend it, or if that is how it is meant to end, write"
                            + " \"verdict\": \"" + report.verdict().id() + "\" beside its \"fails\" in exercise.json.",
                    ReportWords.of(report));
        } else if (wrong.verdict() != Verdict.DOES_NOT_COMPILE && wrong.verdict() != Verdict.NOT_ADMITTED) {
            checks(evidence, wrong, report);
            charge(evidence, wrong, report);
            sentence(evidence, wrong, report);
        }
    }

    private static void charge(Evidence evidence, WrongSolution wrong, Report report) {
        List<String> failed = failed(report);
        if (wrong.verdict() == Verdict.FAILED && failed.size() > 1) {
            evidence.charge(new Charge(wrong.name(), failed));
        }
    }

    private static List<String> failed(Report report) {
        return report.checks().stream()
                .filter(check -> check.status() == Status.FAILED)
                .map(CheckResult::id)
                .toList();
    }

    /** A learner whose solution behaves like this wrong solution must read its sentence and no other. */
    private static void sentence(Evidence evidence, WrongSolution wrong, Report report) {
        boolean isTold = report.misconception()
                .filter(told -> told.name().equals(wrong.name()))
                .isPresent();
        boolean failsAsDeclared = report.checks().stream()
                .filter(check -> wrong.fails().contains(check.id()))
                .allMatch(check -> check.status() == Status.FAILED
                        && ReportWords.diverges(evidence.exercise().check(check.id()), check));
        if (!isTold && failsAsDeclared && wrong.verdict() == Verdict.FAILED) {
            evidence.problem(
                    Kind.WRONG,
                    "wrong/" + wrong.name(),
                    "behaves just like another wrong solution, so a learner sees neither sentence. Add an "
                            + "expectation that tells them apart, or take one of them out.");
        }
    }

    private static void checks(Evidence evidence, WrongSolution wrong, Report report) {
        String place = "wrong/" + wrong.name();
        for (CheckResult check : report.checks()) {
            if (!wrong.fails().contains(check.id())) {
                continue;
            }
            if (check.status() == Status.PASSED) {
                evidence.problem(
                        Kind.WRONG,
                        place,
                        "passes check " + check.id() + ", which exercise.json says it fails; it fails "
                                + ReportWords.failing(report)
                                + ". Make the check tell it apart, or change its \"fails\".",
                        ReportWords.of(report));
            } else if (wrong.verdict() == Verdict.FAILED
                    && !ReportWords.diverges(evidence.exercise().check(check.id()), check)) {
                evidence.problem(
                        Kind.WRONG,
                        place,
                        "fails check " + check.id() + " without a wrong step in its trace, so the learner sees no call "
                                + "that went wrong. Let an expectation of the check's script fail on it.",
                        ReportWords.check(check));
            }
        }
    }
}
