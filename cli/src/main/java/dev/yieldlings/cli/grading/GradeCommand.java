package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Packs;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.help.Variable;
import dev.yieldlings.cli.learner.Notice;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.SourcePaths;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.submission.ExerciseInference;
import dev.yieldlings.engine.submission.ExerciseInference.Part;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.SuiteBrokeException;
import dev.yieldlings.engine.suite.SuiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade}: grades one submission or a folder of submissions. */
@Manual(
        files = {
            "OUT/SUBMISSION.json: the report of each submission of a batch; of a workspace, one for each exercise",
            "OUT/results.csv: a line for each submission and exercise of a batch",
            "OUT/gradebook.csv: students and exercises, and what each got",
            "OUT/.yieldlings-runs.jsonl: about each run: versions, times, its part",
            Manual.CACHE
        },
        environment = {Variable.GITHUB_STEP_SUMMARY, Variable.FORCE_HYPERLINK, Variable.YIELDLINGS_CACHE})
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Grades a submission, or with --batch a folder of submissions.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything passed",
            "1:something did not",
            "2:the command could not be understood",
            "3:the grader itself, or its course, broke"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings grade FibIter.java",
            "  yieldlings grade --exercise prime --report json=report.json my-folder",
            "  yieldlings grade --report github --report sarif=report.sarif .",
            "  yieldlings grade --batch submissions --out results --jobs 2",
            "  yieldlings grade --batch submissions --out results --report junit=results.xml",
            "  yieldlings grade --batch moodle.zip --out results --exercise fib-iterator --roster class.csv",
            "  yieldlings grade --batch submissions --out results-2 --shard 2/4"
        })
public final class GradeCommand implements Callable<Integer> {
    @Option(
            names = "--exercise",
            paramLabel = "ID[,ID]",
            split = ",",
            description = "The exercise that the submission is for; by default its files' names say.")
    private List<String> exerciseIds = new ArrayList<>();

    @Option(
            names = "--course",
            paramLabel = "DIR",
            description = "A course of your own instead of the built-in one: its folder, or a pack of it.")
    private @Nullable Path courseFolder;

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportOption.Converter.class,
            completionCandidates = ReportOption.Formats.class,
            description =
                    "text, json, junit, github, sarif, gitlab, gradescope, exercism, classroom, markdown, html or lines, to "
                            + "standard output or to a file; may be given several times. For a batch it is one "
                            + "document, and needs a file. Several JSON reports are written one per line.")
    private List<ReportOption> reports = new ArrayList<>();

    @Option(
            names = "--batch",
            paramLabel = "DIR",
            description =
                    "Grades each submission in DIR: its sub-folders, and the Java and zip files beside them. DIR may be "
                            + "a zip file too.")
    private @Nullable Path batch;

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Mixin
    private PlainOption plain = new PlainOption();

    @Mixin
    private SandboxOption sandbox = new SandboxOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "A source file, or a folder or zip file that holds the sources; a whole workspace is graded for "
                            + "each exercise in it that was worked on.")
    private @Nullable Path path;

    private final Context context;

    public GradeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (batch != null) {
            return batch(batch).code();
        }
        if (path == null) {
            throw new UserError("Name the submission: " + context.program()
                    + " grade PATH, or a folder of submissions: --batch DIR --out DIR.");
        }
        if (options.areAsked()) {
            throw new UserError("--out, --jobs, --fresh, --names, --roster and --shard belong to --batch DIR.");
        }
        return single(path).code();
    }

    private ExitCode single(Path submission) throws IOException, InterruptedException {
        Reports written = Reports.ofOne(plain.console(context.console()), folder(submission), reports, plain.asked());
        Course course = course();
        List<Exercise> asked = asked(course);
        List<Part> parts = asked.isEmpty()
                ? inferred(course, submission)
                : asked.stream()
                        .map(exercise -> new Part(exercise, Arrival.of(submission)))
                        .toList();
        List<Graded> all = new ArrayList<>();
        List<RuntimeException> faults = new ArrayList<>();
        try (Grader grader = context.strangersGrader(sandbox.policy())) {
            for (Part part : parts) {
                try {
                    all.add(new Graded("", "", paths(part), "", report(grader, part)));
                } catch (SuiteException | SuiteBrokeException e) {
                    // The other exercises of the workspace are still graded.
                    faults.add(e);
                }
            }
            if (!all.isEmpty()) {
                written.write(all);
            }
        }
        faults.forEach(fault -> context.console().err().println(fault.getMessage()));
        if (!faults.isEmpty()) {
            return ExitCode.BROKEN;
        }
        return all.stream().map(Graded::report).allMatch(Report::passed) ? ExitCode.PASSED : ExitCode.NOT_PASSED;
    }

    private static Report report(Grader grader, Part part) throws IOException, InterruptedException {
        return grader.grade(
                new GradingRequest(part.exercise(), SubmissionReader.read(part.arrival(), part.exercise())),
                CancellationToken.create());
    }

    private Path folder(Path submission) {
        Path there = context.folder().resolve(submission).normalize();
        Path above = there.getParent();
        return Files.isRegularFile(there) && above != null ? above : there;
    }

    private ExitCode batch(Path folder) throws IOException, InterruptedException {
        if (path != null) {
            throw new UserError("With --batch, name no single submission (" + path + ").");
        }
        Path out = options.out();
        BatchReports written = new BatchReports(context, reports, plain.asked());
        Course course = course();
        return new BatchGrading(
                        context.on(plain.console(context.console())),
                        course,
                        asked(course),
                        sandbox.policy(),
                        options,
                        written)
                .run(folder, out);
    }

    private Map<String, String> paths(Part part) {
        return SourcePaths.of(part.arrival(), part.exercise(), context.folder());
    }

    private Course course() {
        Path folder = courseFolder == null
                ? context.course()
                : Packs.folder(
                        context.folder().resolve(courseFolder).normalize(),
                        context.installation().cache());
        Course course = Courses.load(folder).withBroken();
        if (course.exercises().getFirst().settings().publicOnly()) {
            context.console().err().println("This is a learner's pack: its public checks are run, and no others.");
        }
        return course;
    }

    private List<Exercise> asked(Course course) {
        return exerciseIds.stream()
                .map(id -> {
                    Exercise exercise = Courses.exercise(course, id.strip());
                    Notice.ofOldName(exercise, id.strip())
                            .ifPresent(context.console().err()::println);
                    return exercise;
                })
                .distinct()
                .toList();
    }

    private static List<Part> inferred(Course course, Path submission) {
        return switch (ExerciseInference.infer(submission, course)) {
            case ExerciseInference.Inferred(List<Part> parts, var _) -> parts;
            case ExerciseInference.Unclear(String reason) -> throw new UserError(reason);
        };
    }
}
