package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Suggestions;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.learner.Solutions;
import dev.yieldlings.cli.view.SolutionDiff;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code solution}: compares a reference solution with the learner's files. */
@Manual(files = Manual.PROGRESS)
@Command(
        name = "solution",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows a solution of an exercise that you have passed, as a diff against yours.",
            "Lines with - are yours, lines with + are the solution's."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  yieldlings solution fib-iterator", "  yieldlings solution prime --anyway"})
public final class SolutionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The exercise's id, its beginning, or its number.")
    private String id = "";

    @Option(names = "--anyway", description = "Shows it even if you have not passed the exercise yet.")
    private boolean anyway;

    @Option(names = "--style", paramLabel = "NAME", description = "Which solution, if there are several.")
    private @Nullable String styleName;

    private final Context context;
    private final Output output;

    public SolutionCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() {
        Learner learner = Learner.open(context);
        Exercise exercise = learner.exercise(id);
        Solutions solutions = Solutions.of(exercise);
        if (solutions.names().isEmpty()) {
            throw new UserError("This course shows no solutions.");
        }
        if (!anyway && !learner.progress().of(exercise).passed()) {
            throw new UserError("You have not passed " + exercise.id() + " yet. `" + learner.command("hint", exercise)
                    + "` may be enough; to see a solution all the same: " + learner.program() + " solution "
                    + exercise.id() + " --anyway");
        }
        String name = styleName == null ? solutions.names().getFirst() : styleName;
        Path solution = solutions
                .folder(name)
                .orElseThrow(() -> new UserError("There is no solution " + name + " for " + exercise.id() + ". "
                        + Suggestions.didYouMean(name, solutions.names())));
        Path mine = learner.workspace().folder(exercise).folder();
        SolutionDiff.lines(exercise, mine, solution, output.style()).forEach(output::line);
        List<String> others =
                solutions.names().stream().filter(other -> !other.equals(name)).toList();
        if (!others.isEmpty()) {
            output.emptyLine();
            output.text("There are others: " + String.join(", ", others) + ". Choose with --style NAME.");
        }
        return ExitCode.PASSED.code();
    }
}
