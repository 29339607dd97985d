package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code reset}: restores the starter of an exercise. */
@Manual(files = Manual.BACKUPS)
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Puts an exercise's files back to what they were at the start.",
            "A copy of yours is kept, and it says where. What you have passed stays passed."
        },
        footerHeading = "%nExample:%n",
        footer = "  yieldlings reset fib-iterator")
public final class ResetCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The exercise's id, its beginning, or its number.")
    private String id = "";

    private final Context context;

    public ResetCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Learner learner = Learner.open(context);
        Output output = new Output(context.console());
        Exercise exercise = learner.exercise(id);
        ExerciseFolder folder = learner.folder(exercise);
        Optional<Path> kept = folder.reset(learner.workspace().backups());
        if (kept.isPresent()) {
            output.text(exercise.id() + " is as it was at the start. Your own files are kept in");
            output.line("  " + learner.shown(kept.get()));
        } else {
            output.text(exercise.id() + " is as it was at the start; there was nothing of yours to keep.");
        }
        return ExitCode.PASSED.code();
    }
}
