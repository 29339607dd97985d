package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;

/** The starter compiles and does not pass. It also runs, unless it lacks a required statement. */
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

    /** The starter can't have the statement that the learner must write. */
    private static boolean lacksWhatIsRequired(Evidence evidence, Report report) {
        return report.verdict() == Verdict.NOT_ADMITTED
                && !evidence.exercise().admission().required().isEmpty();
    }
}
