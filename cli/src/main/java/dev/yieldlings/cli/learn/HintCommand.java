package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.Hints;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.page.Page;
import dev.yieldlings.engine.course.Exercise;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hint}: shows the next hint, which is more explicit than the one before. */
@Manual(files = ".yieldlings/progress.json: which hints you have seen; read and written")
@Command(
        name = "hint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Gives the next hint for an exercise; each one says a little more than the one before.",
            "If the last test showed a well-known mistake, it begins with the hint for that."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings hint                the exercise that you are at",
            "  yieldlings hint prime",
            "  yieldlings hint --seen         all hints up to the one that you are at"
        })
public final class HintCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "The exercise's id, its beginning, or its number.")
    private @Nullable String id;

    @Option(names = "--seen", description = "Shows the hints up to the one that you are at, and no more.")
    private boolean seen;

    private final Context context;
    private final Output output;

    public HintCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() {
        Learner learner = Learner.open(context);
        Exercise exercise = learner.exercise(id);
        Hints hints = Hints.of(exercise);
        int before = Math.min(learner.progress().of(exercise).hints(), hints.count());
        if (hints.count() == 0) {
            output.text("There are no hints for " + exercise.id() + ".");
        } else if (seen) {
            for (int i = 1; i <= before; i++) {
                show(exercise, hints, i);
            }
            output.text(
                    before == 0
                            ? "You have seen no hint for " + exercise.id() + " yet."
                            : "You are at hint " + before + " of " + hints.count() + ".");
        } else {
            int number = learner.save(exercise, progress -> progress.withNextHint(hints.count()))
                    .hints();
            show(exercise, hints, number);
            if (number > before + 1) {
                output.text("It is the one for what your last test showed. `" + learner.command("hint --seen", exercise)
                        + "` also shows those before it.");
            }
            output.text(rest(learner, exercise, hints.count(), number, before));
        }
        return ExitCode.PASSED.code();
    }

    private void show(Exercise exercise, Hints hints, int number) {
        String heading = "Hint " + number + " of " + hints.count() + " for " + exercise.id();
        output.line(output.style().strong(heading));
        output.emptyLine();
        Page.lines(hints.text(number), output.canvas(context.folder())).forEach(output::line);
        output.emptyLine();
    }

    private static String rest(Learner learner, Exercise exercise, int count, int number, int before) {
        if (number < count) {
            int left = count - number;
            return (left == 1 ? "There is 1 more" : "There are " + left + " more") + ": `"
                    + learner.command("hint", exercise) + "`";
        }
        return before < count
                ? "That is the last hint."
                : "You have seen this one before: it is the last. `" + learner.command("hint --seen", exercise)
                        + "` shows all of them again, and `" + learner.program() + " solution " + exercise.id()
                        + " --anyway` a solution.";
    }
}
