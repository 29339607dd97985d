package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.ExerciseStatus;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.page.KitPage;
import dev.yieldlings.cli.page.Page;
import dev.yieldlings.cli.progress.ExerciseProgress;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code show}: prints the page of an exercise. */
@Manual(files = Manual.PROGRESS)
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows the page of an exercise, how far you are with it, and where its files are.",
            "show kit: what Generator and its kin do, method by method, and the six exceptions."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings show                the exercise that you are at",
            "  yieldlings show my-range",
            "  yieldlings show kit            what your code may call",
            "  yieldlings show 3 | less"
        })
public final class ShowCommand implements Callable<Integer> {
    private static final String KIT = "kit";

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The exercise's id, its beginning, or its number; or kit.")
    private @Nullable String id;

    private final Context context;
    private final Output output;

    public ShowCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() {
        Optional<Learner> learner = Learner.find(context);
        Path folder = learner.map(found -> found.workspace().root()).orElse(context.folder());
        if (KIT.equals(id)) {
            Page.lines(KitPage.text(), output.canvas(folder)).forEach(output::line);
            return ExitCode.PASSED.code();
        }
        Exercise exercise = learner.map(found -> found.exercise(id)).orElseGet(this::fromBuiltIn);
        page(exercise, folder);
        learner.ifPresent(found -> standing(found, exercise));
        return ExitCode.PASSED.code();
    }

    /** Outside of a workspace, the page comes from the built-in course, so that users can look around first. */
    private Exercise fromBuiltIn() {
        if (id == null) {
            throw new UserError(
                    "Say which exercise, by its id or number. `" + context.program() + " list` shows them.");
        }
        return Courses.exercise(Courses.load(context.course()), id);
    }

    private void page(Exercise exercise, Path folder) {
        try {
            Page.lines(Files.readString(exercise.readme()), output.canvas(folder))
                    .forEach(output::line);
        } catch (IOException e) {
            throw new WorkspaceException("The exercise's page can't be read", e);
        }
    }

    private void standing(Learner learner, Exercise exercise) {
        ExerciseProgress reached = learner.progress().of(exercise);
        ExerciseStatus standing = ExerciseStatus.of(exercise, learner);
        String points =
                reached.attempts() > 0 ? ", " + reached.bestPoints() + " of " + exercise.maxPoints() + " points" : "";
        output.emptyLine();
        output.line("-".repeat(Math.min(output.width(), 40)));
        output.line(output.style().strong(exercise.number() + "  " + exercise.id()) + ": " + standing.words() + points);
        output.emptyLine();
        ExerciseFolder folder = learner.folder(exercise);
        folder.files().forEach(file -> output.pointer("Edit", learner.shown(file)));
        folder.givenFiles().forEach(file -> output.pointer("Given", learner.shown(file)));
        output.pointer("Test", learner.command("test", exercise));
    }
}
