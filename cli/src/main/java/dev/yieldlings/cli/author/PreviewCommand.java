package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.grading.Reports;
import dev.yieldlings.cli.grading.SandboxOption;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.help.Variable;
import dev.yieldlings.cli.learner.Hints;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.page.Page;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.SourcePaths;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course show}: shows an exercise as learners will see it. */
@Manual(
        files = {"DIR/CHAPTER/ID/: the exercise; read", Manual.CACHE},
        environment = Variable.YIELDLINGS_CACHE)
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows what a learner will see of an exercise: its page, its hints, and the report on the starter.",
            "With an option: the report on a wrong solution, the starter or a solution, the misconception that is told,"
                    + " and the hint that fits it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings course show my-range",
            "  yieldlings course show my-range --wrong off-by-one",
            "  yieldlings course show my-course my-range --solution"
        })
public final class PreviewCommand implements Callable<Integer> {
    /** The solution whose report is shown; at most one. */
    private static final class Subject {
        @Option(names = "--wrong", paramLabel = "NAME", description = "The report on this wrong solution.")
        private @Nullable String wrong;

        @Option(names = "--starter", description = "The report on the starter.")
        private boolean starter;

        @Option(
                names = "--solution",
                arity = "0..1",
                fallbackValue = "",
                paramLabel = "STYLE",
                description = "The report on the solution, or on another one by its folder's name.")
        private @Nullable String solution;
    }

    @ArgGroup
    private @Nullable Subject subject;

    @Mixin
    private PlainOption plain = new PlainOption();

    @Mixin
    private SandboxOption sandbox = new SandboxOption();

    @Parameters(
            arity = "1..2",
            paramLabel = "[DIR] ID",
            description = "The exercise's id or its folder; before it the course's, else the one that you are in.")
    private List<String> arguments = new ArrayList<>();

    private final Context context;
    private final Output output;

    public PreviewCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CourseSelection selection = CourseSelection.of(context, arguments);
        if (selection.ids().size() != 1) {
            throw new UserError("Name one exercise, as in: " + context.program() + " course show my-range");
        }
        Exercise exercise = Courses.exercise(
                Courses.load(selection.course()).withBroken(), selection.ids().getFirst());
        if (subject == null) {
            pages(exercise);
        }
        if (subject == null || subject.starter) {
            report(exercise, "starter", exercise.starter());
        } else if (subject.wrong != null) {
            report(exercise, "wrong solution " + subject.wrong, wrong(exercise, subject.wrong));
        } else if (subject.solution != null && !subject.solution.isEmpty()) {
            report(exercise, "solution " + subject.solution, style(exercise, subject.solution));
        } else {
            report(exercise, "solution", exercise.solution());
        }
        return ExitCode.PASSED.code();
    }

    private static Path wrong(Exercise exercise, String name) {
        return exercise.wrong().stream()
                .filter(wrong -> wrong.name().equals(name))
                .map(exercise::wrong)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> CourseSelection.nothingOf(
                        "wrong solution", name, exercise.folder().resolve("wrong")));
    }

    private static Path style(Exercise exercise, String name) {
        Path folder = exercise.solution().resolve(name);
        if (!Files.isDirectory(folder)) {
            throw CourseSelection.nothingOf("solution", name, exercise.solution());
        }
        return folder;
    }

    private void pages(Exercise exercise) throws IOException {
        heading("Page");
        page(exercise.readme());
        Hints hints = Hints.of(exercise);
        for (int number = 1; number <= hints.count(); number++) {
            heading("Hint " + number + " of " + hints.count());
            page(hints.folder().resolve(number + ".md"));
        }
    }

    private void page(Path file) throws IOException {
        Page.lines(Files.readString(file), output.canvas(context.folder())).forEach(output::line);
        output.emptyLine();
    }

    private void report(Exercise exercise, String what, Path folder) throws IOException, InterruptedException {
        Report report;
        try (Grader grader = context.grader(sandbox.policy())) {
            report = grader.grade(GradingRequest.of(exercise, folder), CancellationToken.create());
        }
        heading("Report on the " + what);
        Reports.ofOne(plain.console(context.console()), folder, List.of(), plain.asked())
                .write(List.of(new Graded(
                        "", "", SourcePaths.of(Arrival.of(folder), exercise, context.folder()), "", report)));
        output.emptyLine();
        if (report.passed()) {
            output.text(exercise.learned().isEmpty() ? "" : "Now you know: " + exercise.learned());
            return;
        }
        heading("Misconception");
        output.text(report.misconception()
                .map(shown -> shown.name() + ": " + shown.sentence())
                .orElse("None is told: it fails like no wrong solution, or like more than one."));
        if (Hints.of(exercise).count() > 0) {
            output.text("`hint` begins with hint " + Math.max(1, Hints.fitting(exercise, report)) + ".");
        }
    }

    private void heading(String text) {
        output.line(output.style().strong("=== " + text + " ==="));
        output.emptyLine();
    }
}
