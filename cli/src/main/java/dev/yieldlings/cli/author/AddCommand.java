package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.author.scaffold.ExerciseScaffold;
import dev.yieldlings.engine.author.scaffold.Kind;
import dev.yieldlings.engine.author.scaffold.Names;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course add}: creates a new exercise from a template. */
@Manual(
        files = {
            "DIR/CHAPTER/ID/: the exercise, in the last chapter of the course; made",
            "DIR/course.json: lists the exercise; written anew"
        })
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Adds an exercise to a course: a small, sound one that you change into yours.",
            "With --from-test, the suite is a JUnit class that you have. The class that it tests becomes the "
                    + "solution, if it is beside the test or where Maven keeps it. With empty methods, it becomes the starter."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings course add my-range --kind generator",
            "  yieldlings course add calculator --from-test ~/teaching/src/test/java/CalculatorTest.java"
        })
public final class AddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The exercise's id: small letters and digits with hyphens between.")
    private String id = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What learners write: iterator, generator (the default), coroutine or object.")
    private Kind kind = Kind.GENERATOR;

    @Option(names = "--from-test", paramLabel = "FILE", description = "A JUnit class to use as the suite.")
    private @Nullable Path test;

    @Option(names = "--course", paramLabel = "DIR", description = "The course; without it, the one that you are in.")
    private @Nullable Path courseFolder;

    private final Context context;

    public AddCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (!Names.isId(id)) {
            throw new UserError(
                    "An exercise's id has small letters and digits with hyphens between, unlike " + id + ".");
        }
        Path course = courseFolder == null
                ? CourseSelection.around(context.folder())
                        .orElseThrow(() -> new UserError("There is no course here. Go into one, name one with --course"
                                + " DIR, or make one: " + context.program() + " course new my-course"))
                : context.folder().resolve(courseFolder).normalize();
        if (!Files.isRegularFile(course.resolve(CourseSelection.COURSE))) {
            throw new UserError("There is no " + CourseSelection.COURSE + " in " + course + ".");
        }
        ExerciseScaffold scaffold = new ExerciseScaffold(course, id);
        try {
            Path made = test == null
                    ? scaffold.add(kind)
                    : around(scaffold, context.folder().resolve(test));
            context.console().out().println("Added " + id + " in " + made + ".");
            context.console().out().println("Prove it: " + context.program() + " course verify " + made);
        } catch (FileAlreadyExistsException e) {
            throw new UserError("There is an exercise " + id + " already, in " + e.getFile() + ".");
        } catch (IOException e) {
            throw new UserError("The exercise can't be added: " + DiskTrouble.of(e) + ".");
        }
        return ExitCode.PASSED.code();
    }

    private Path around(ExerciseScaffold scaffold, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserError("There is no file " + file + ".");
        }
        ExerciseScaffold.Around made = scaffold.around(file);
        context.console()
                .out()
                .println(made.tested()
                        .map(solution ->
                                "The solution is " + solution + "; the starter is the same without its methods.")
                        .orElse("The class that it tests was not found: write the solution and the starter."));
        return made.folder();
    }
}
