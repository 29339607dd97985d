package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.pack.Packer;
import dev.yieldlings.engine.pack.Packer.Packed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course pack}: writes a course into a single file, for learners or for graders. */
@Manual(files = {"DIR/: the course; read", "FILE: the pack; made"})
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes one file of a course, the same bytes each time.",
            "A learner's pack has pages, starters, what is given, hints, and the public checks, compiled; no solution,"
                    + " no wrong solution, and no hidden check. A grader's pack has all. \"visibility\" in exercise.json"
                    + " says what is hidden."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings course pack --learner -o my-course.zip",
            "  yieldlings course pack --grader my-course",
            "  yieldlings init --course my-course.zip my-workspace",
            "  yieldlings grade --course my-course-grader.zip MyRange.java"
        })
public final class PackCommand implements Callable<Integer> {
    /** The recipients of the pack. */
    private static final class Kind {
        @Option(names = "--learner", description = "For learners: nothing hidden is in it.")
        private boolean learner;

        @Option(names = "--grader", description = "For those who grade: all is in it.")
        private boolean grader;
    }

    @ArgGroup(multiplicity = "1")
    private Kind kind = new Kind();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The pack; else ID-learner.zip or ID-grader.zip, after the course's id.")
    private @Nullable Path out;

    @Option(names = "--no-hints", description = "Leaves the hints out of a learner's pack.")
    private boolean noHints;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The course; else the one that you are in.")
    private @Nullable Path folder;

    private final Context context;

    public PackCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean isForLearners = kind.learner && !kind.grader;
        Path there = folder == null
                ? CourseSelection.around(context.folder())
                        .orElseThrow(() -> new UserError("There is no course here. Name one: " + context.program()
                                + " course pack --learner my-course"))
                : context.folder().resolve(folder).normalize();
        Course course = Courses.load(there);
        mustBeWhole(course);
        Path file = context.folder()
                .resolve(out == null ? Path.of(course.id() + (isForLearners ? "-learner.zip" : "-grader.zip")) : out)
                .normalize();
        String program = Version.current().orElse("unknown");
        Packed packed;
        try {
            packed = isForLearners
                    ? Packer.forLearners(course, program, !noHints, Instant.now(), context.installation(), file)
                    : Packer.forGraders(course, program, file);
        } catch (IOException e) {
            throw new UserError("The pack can't be made: " + DiskTrouble.of(e) + ".");
        }
        PrintWriter text = context.console().out();
        text.println("Packed " + packed.exercises() + " exercises with " + packed.checks()
                + (isForLearners ? " public" : "") + " checks into " + file + ".");
        if (!packed.leftOut().isEmpty()) {
            text.println("Public, but left out, since they lie in a class with hidden checks or with the reference"
                    + " solution: " + String.join(", ", packed.leftOut())
                    + ". Move them into a class of their own, or call them hidden.");
        }
        return ExitCode.PASSED.code();
    }

    private static void mustBeWhole(Course course) {
        List<Exercise> broken = course.broken();
        if (!broken.isEmpty()) {
            throw new UserError(broken.stream()
                    .flatMap(exercise -> exercise.faults().stream())
                    .map(CourseProblem::text)
                    .collect(Collectors.joining("\n  ", "Mend these first; nothing was packed:\n  ", "")));
        }
        if (course.exercises().getFirst().settings().publicOnly()) {
            throw new UserError("The course in " + course.folder() + " is a learner's pack: it can't be packed again.");
        }
    }
}
