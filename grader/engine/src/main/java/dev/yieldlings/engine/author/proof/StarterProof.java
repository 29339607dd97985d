package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;

/** What the learner begins with compiles and does not pass; it runs, unless a statement is required that it lacks. */
final class StarterProof implements Proof {
    @Override
    public void examine(Evidence evidence) throws InterruptedException {
        evidence.learn();
        Report report = evidence.proofGrader()
                .grade(evidence.exercise(), evidence.exercise().starter());
        if (report.passed() || (report.maxPoints() > 0 && report.points() == report.maxPoints())) {
            evidence.problem(Kind.STARTER, "starter", "passes already. Leave something for the learner to write.");
        } else if (report.verdict() != Verdict.FAILED && !lacksWhatIsRequired(evidence, report)) {
            evidence.problem(
                    Kind.STARTER,
                    "starter",
                    "must compile, run and fail, but is " + report.verdict().id() + ". Mend it so that a learner "
                            + "begins with code that runs, for instance with a method that throws.",
                    ReportWords.of(report));
        }
    }

    /** A statement that the learner must write can't be in the starter. */
    private static boolean lacksWhatIsRequired(Evidence evidence, Report report) {
        return report.verdict() == Verdict.NOT_ADMITTED
                && !evidence.exercise().admission().required().isEmpty();
    }
}
