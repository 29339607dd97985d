package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.AfterPass;
import dev.yieldlings.cli.learner.ExerciseStatus;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.engine.course.Exercise;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code next}: goes to the next exercise that is not passed, or to the named one. */
@Manual(files = ".yieldlings/progress.json: where you are; read and written")
@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Goes on to the next exercise that is not passed, and shows how to solve it.",
            "If you have not passed the current one, it stays there, unless you skip it. With an ID, it "
                    + "goes to that exercise, passed or not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings next",
            "  yieldlings next --skip         leaves the one that you are at for later",
            "  yieldlings next prime          goes to that one"
        })
public final class NextCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "The exercise's id, its beginning, or its number.")
    private @Nullable String id;

    @Option(names = "--skip", description = "Goes on even if you have not passed the current exercise.")
    private boolean skip;

    private final Context context;
    private final Output output;

    public NextCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() {
        Learner learner = Learner.open(context);
        Optional<Exercise> before = learner.current();
        Optional<Exercise> next = id != null ? Optional.of(learner.exercise(id)) : after(learner, before);
        if (next.isEmpty()) {
            output.text("All " + learner.course().exercises().size() + " exercises are passed; there is no next one.");
            AfterPass.game(learner).ifPresent(output::text);
        } else {
            if (id != null || !next.equals(before)) {
                learner.choose(next);
            } else if (skip) {
                output.text("You have passed all the others, so you are still at this one.");
                output.emptyLine();
            }
            show(learner, next.get());
        }
        return ExitCode.PASSED.code();
    }

    private Optional<Exercise> after(Learner learner, Optional<Exercise> before) {
        return before.flatMap(exercise -> skip || learner.isPassed(exercise)
                ? learner.progress()
                        .unsolvedAfter(learner.course(), exercise)
                        .or(() -> before.filter(left -> !learner.isPassed(left)))
                : before);
    }

    private void show(Learner learner, Exercise exercise) {
        output.line(output.style().strong(exercise.number() + "  " + exercise.id()) + ": " + exercise.title());
        output.emptyLine();
        output.text(exercise.summary());
        output.emptyLine();
        output.howTo(learner, exercise);
        if (learner.isPassed(exercise)) {
            output.emptyLine();
            output.text("You have passed it before; `" + learner.program() + " next` goes on from it.");
        } else if (ExerciseStatus.of(exercise, learner) == ExerciseStatus.IN_PROGRESS
                && learner.progress().unsolvedAfter(learner.course(), exercise).isPresent()) {
            output.emptyLine();
            output.text("It is not passed yet. `" + learner.program() + " next --skip` leaves it for later.");
        }
    }
}
