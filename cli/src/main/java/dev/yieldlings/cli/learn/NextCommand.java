package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.desk.Desk;
import dev.yieldlings.cli.desk.Output;
import dev.yieldlings.engine.course.Exercise;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code next}: the next exercise that is not passed. */
@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows the next exercise that is not passed, and how to go on.",
        footerHeading = "%nExample:%n",
        footer = "  yieldlings next")
public final class NextCommand implements Callable<Integer> {
    private final Context context;

    /** Makes the command. */
    public NextCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Desk desk = Desk.open(context);
        Output output = new Output(context.console());
        Optional<Exercise> next = desk.current();
        if (next.isEmpty()) {
            output.text("All " + desk.course().exercises().size() + " exercises are passed; there is no next one.");
            return ExitCode.PASSED.code();
        }
        Exercise exercise = next.get();
        output.line(output.style().strong(exercise.number() + "  " + exercise.id()) + ": " + exercise.title());
        output.emptyLine();
        output.text(exercise.summary());
        output.emptyLine();
        output.howTo(desk, exercise);
        return ExitCode.PASSED.code();
    }
}
