package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.desk.AfterPass;
import dev.yieldlings.cli.desk.Desk;
import dev.yieldlings.cli.desk.Output;
import dev.yieldlings.cli.desk.Standing;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.course.Exercise;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code next}: goes on to the next exercise that is not passed, or to the one that is named. */
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

    /** Makes the command. */
    public NextCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() {
        Desk desk = Desk.open(context);
        Optional<Exercise> before = desk.current();
        Optional<Exercise> next = id != null ? Optional.of(desk.exercise(id)) : after(desk, before);
        if (next.isEmpty()) {
            output.text("All " + desk.course().exercises().size() + " exercises are passed; there is no next one.");
            AfterPass.game(desk).ifPresent(output::text);
        } else {
            if (id != null || !next.equals(before)) {
                desk.choose(next);
            } else if (skip) {
                output.text("You have passed all the others, so you are still at this one.");
                output.emptyLine();
            }
            show(desk, next.get());
        }
        return ExitCode.PASSED.code();
    }

    private Optional<Exercise> after(Desk desk, Optional<Exercise> before) {
        return before.flatMap(exercise -> skip || desk.isPassed(exercise)
                ? desk.progress()
                        .unsolvedAfter(desk.course(), exercise)
                        .or(() -> before.filter(left -> !desk.isPassed(left)))
                : before);
    }

    private void show(Desk desk, Exercise exercise) {
        output.line(output.style().strong(exercise.number() + "  " + exercise.id()) + ": " + exercise.title());
        output.emptyLine();
        output.text(exercise.summary());
        output.emptyLine();
        output.howTo(desk, exercise);
        if (desk.isPassed(exercise)) {
            output.emptyLine();
            output.text("You have passed it before; `" + desk.program() + " next` goes on from it.");
        } else if (Standing.of(exercise, desk) == Standing.IN_PROGRESS
                && desk.progress().unsolvedAfter(desk.course(), exercise).isPresent()) {
            output.emptyLine();
            output.text("It is not passed yet. `" + desk.program() + " next --skip` leaves it for later.");
        }
    }
}
