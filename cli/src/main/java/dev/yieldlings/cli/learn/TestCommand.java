package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.grading.ReportOption;
import dev.yieldlings.cli.grading.Reports;
import dev.yieldlings.cli.grading.SandboxOption;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.help.Variable;
import dev.yieldlings.cli.ide.TestResultsFile;
import dev.yieldlings.cli.learner.AfterPass;
import dev.yieldlings.cli.learner.Hints;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Notice;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.progress.ExerciseProgress;
import dev.yieldlings.cli.progress.SuiteEdition;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.cli.view.VerdictText;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test}: checks the learner's solution. */
@Manual(
        files = {Manual.PROGRESS, Manual.CACHE},
        environment = {Variable.FORCE_HYPERLINK, Variable.YIELDLINGS_CACHE})
@Command(
        name = "test",
        aliases = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks your solution of an exercise.",
            "Without an ID, it checks the exercise whose folder you are in, or else the current one.",
            "It reads your files, and saves the result.",
            "With --all, it checks everything that you have ever passed, one line each. `check` is the same command."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it passed", "1:it did not", "2:the command could not be understood", "3:the grader broke"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings test                the exercise that you are at",
            "  yieldlings test fib-iterator",
            "  yieldlings test 2",
            "  yieldlings check --all         whether all that you have passed still does",
            "  yieldlings test --report lines what is wrong as FILE:LINE:COLUMN: error: ..., for an editor"
        })
public final class TestCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "The exercise's id, its beginning, or its number.")
    private @Nullable String id;

    @Option(names = "--all", description = "Checks every exercise that you have ever passed.")
    private boolean all;

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportOption.Converter.class,
            completionCandidates = ReportOption.Formats.class,
            description = "The verdict in one of the formats of `grade`, to standard output or to a file; lines is "
                    + "what editors read. May be given several times.")
    private List<ReportOption> reports = new ArrayList<>();

    /** Writes the results for the workspace's tests, which present them in an IDE. */
    @Option(names = "--answer", paramLabel = "FILE", hidden = true)
    private @Nullable Path answer;

    @Mixin
    private PlainOption plain = new PlainOption();

    @Mixin
    private SandboxOption sandbox = new SandboxOption();

    private final Context context;
    private final Output output;

    public TestCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Learner learner = Learner.open(context);
        if (all) {
            return everything(learner).code();
        }
        Exercise exercise = learner.exercise(id);
        ExerciseFolder folder = learner.folder(exercise);
        Optional<Exercise> before =
                id == null && !folder.isTouched() ? passedBefore(learner, exercise) : Optional.empty();
        if (before.isPresent()) {
            output.text("You are at " + exercise.id() + " now, and have not begun it: edit "
                    + learner.shown(folder.files().getFirst()) + ". `" + learner.program() + " test "
                    + before.get().id() + "` checks the one before again.");
            return ExitCode.NOT_PASSED.code();
        }
        Console console = plain.console(context.console());
        Reports written = Reports.ofOne(
                new Console(
                        console.out(),
                        console.err(),
                        console.canvas().withWidth(output.width()),
                        console.interactive(),
                        console.plain()),
                folder.folder(),
                reports,
                plain.asked());
        Report report;
        try (Grader grader = context.grader(sandbox.policy())) {
            report = grader.grade(GradingRequest.of(exercise, folder.folder()), CancellationToken.create());
        }
        Graded graded = learner.graded(exercise, report);
        written.write(List.of(graded));
        if (answer != null) {
            TestResultsFile.write(graded, graded.path(exercise.files().getFirst()), answer);
        }
        // Computed before the verdict is saved: afterwards "test" without an id may mean the next exercise.
        String again = learner.command("test", exercise);
        ExerciseProgress reached = learner.save(
                exercise,
                progress -> progress.with(report, Hints.fitting(exercise, report), SuiteEdition.of(exercise)));
        if (written.isForPrograms()) {
            return (report.passed() ? ExitCode.PASSED : ExitCode.NOT_PASSED).code();
        }
        output.emptyLine();
        Notice.ofPublicOnly(exercise).ifPresent(output::text);
        if (report.passed()) {
            passed(learner, exercise);
            return ExitCode.PASSED.code();
        }
        failed(learner, folder, reached, again);
        return ExitCode.NOT_PASSED.code();
    }

    /** The previous exercise, if it is passed: a learner who has just passed it may mean that one. */
    private static Optional<Exercise> passedBefore(Learner learner, Exercise exercise) {
        return learner.course().exercises().stream()
                .filter(other -> other.number() == exercise.number() - 1)
                .filter(learner::isPassed)
                .findFirst();
    }

    private ExitCode everything(Learner learner) throws InterruptedException {
        if (id != null) {
            throw new UserError("--all checks all that you have passed, so leave out " + id + ".");
        }
        List<Exercise> passed =
                learner.course().exercises().stream().filter(learner::isPassed).toList();
        int broken = 0;
        try (Grader grader = context.patientGrader(sandbox.policy())) {
            for (Exercise exercise : passed) {
                ExerciseFolder folder = learner.folder(exercise);
                Report report = grader.grade(GradingRequest.of(exercise, folder.folder()), CancellationToken.create());
                learner.save(
                        exercise,
                        progress -> progress.with(report, Hints.fitting(exercise, report), SuiteEdition.of(exercise)));
                broken += report.passed() ? 0 : 1;
                output.line((report.passed()
                                ? output.style().good("ok  ")
                                : output.style().bad("FAIL")) + "  "
                        + exercise.id()
                        + (report.passed() ? "" : ": " + VerdictText.of(report, output.style())));
                context.console().out().flush();
            }
        }
        output.text(
                passed.isEmpty()
                        ? "You have not passed anything yet, so there is nothing to check again."
                        : broken == 0
                                ? "Everything that you have passed still passes: " + passed.size() + "."
                                : broken + " of " + passed.size() + " that you had passed no longer pass.");
        return broken == 0 ? ExitCode.PASSED : ExitCode.NOT_PASSED;
    }

    private void passed(Learner learner, Exercise exercise) {
        AfterPass.Ways ways = new AfterPass.Ways(
                "`" + learner.program() + " next`", "`" + learner.program() + " solution " + exercise.id() + "`");
        AfterPass.paragraphs(learner, exercise, ways).forEach(output::text);
        output.bar(learner.course(), learner.progress());
    }

    private void failed(Learner learner, ExerciseFolder folder, ExerciseProgress reached, String again) {
        Exercise exercise = folder.exercise();
        if (!folder.files().stream().allMatch(Files::exists)) {
            output.text(
                    "`" + learner.program() + " reset " + exercise.id() + "` puts the file back that you began with.");
            return;
        }
        int hints = Hints.of(exercise).count();
        String hint = reached.hints() < hints
                ? "`" + learner.command("hint", exercise) + "` gives a hint (" + (hints - reached.hints()) + " left). "
                : "";
        output.text(hint + "Test again: `" + again + "`");
    }
}
