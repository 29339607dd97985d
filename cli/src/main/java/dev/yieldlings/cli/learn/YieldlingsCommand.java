package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.author.CourseCommand;
import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.HelpCommand;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.completion.CompletionCommand;
import dev.yieldlings.cli.doctor.DoctorCommand;
import dev.yieldlings.cli.grading.GradeCommand;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.play.PlayCommand;
import dev.yieldlings.cli.prompt.RunCommand;
import dev.yieldlings.cli.prompt.TryCommand;
import dev.yieldlings.cli.results.ResultsCommand;
import dev.yieldlings.cli.watch.WatchCommand;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The root command. Without a subcommand it watches the workspace, or says what to do next. */
@Command(
        name = "yieldlings",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "Exercises on iterators, generators and coroutines in Java, graded by their traces.",
            "Without a command, it watches the workspace that you are in, and checks what you save; without a "
                    + "terminal or a workspace, it says what to do next."
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nThe first steps:%n",
        footer = {
            "  yieldlings init        makes a workspace with all exercises",
            "  cd yieldlings",
            "  yieldlings             shows the first exercise, and checks each time you save it"
        })
public final class YieldlingsCommand implements Callable<Integer> {
    /** All subcommands, in the order of the help. */
    public static final List<Class<?>> COMMANDS = List.of(
            InitCommand.class,
            ListCommand.class,
            ShowCommand.class,
            WatchCommand.class,
            TestCommand.class,
            RunCommand.class,
            TryCommand.class,
            NextCommand.class,
            HintCommand.class,
            ResetCommand.class,
            SolutionCommand.class,
            PlayCommand.class,
            GradeCommand.class,
            ResultsCommand.class,
            CourseCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            HelpCommand.class,
            PrepareCommand.class);

    private final Context context;
    private final Output output;

    public YieldlingsCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() throws InterruptedException {
        boolean isWindow = context.console().interactive() && !context.console().plain();
        if (isWindow && Workspace.around(context.folder()).isPresent()) {
            return new WatchCommand(context).call();
        }
        Optional<Learner> learner = Learner.find(context);
        if (learner.isPresent()) {
            inside(learner.get());
        } else {
            outside();
        }
        return ExitCode.PASSED.code();
    }

    private void inside(Learner learner) {
        output.line(output.style().strong(learner.course().title()));
        output.bar(learner.course(), learner.progress());
        output.emptyLine();
        Optional<Exercise> here = learner.here();
        if (here.isEmpty()) {
            output.text("All exercises are passed. `" + learner.program() + " list` shows them, and `"
                    + learner.program() + " solution ID` shows another way to write one.");
        } else if (learner.isPassed(here.get())) {
            output.text("You are at " + here.get().id() + ", which is passed. `" + learner.program()
                    + " next` goes on, and `" + learner.program() + " solution "
                    + here.get().id()
                    + "` shows another way to write it.");
        } else {
            at(learner, here.get());
        }
        output.emptyLine();
        output.text("All commands: `" + learner.program() + " --help`");
    }

    private void at(Learner learner, Exercise exercise) {
        output.text("You are at exercise " + exercise.number() + ", " + exercise.id() + ": " + exercise.title() + ". "
                + exercise.summary());
        output.emptyLine();
        output.howTo(learner, exercise);
    }

    private void outside() {
        int exercises = Courses.load(context.course()).exercises().size();
        output.text("yieldlings teaches iterators, generators and coroutines in Java: you write small classes, and "
                + "it checks, call by call, what they return.");
        output.emptyLine();
        output.text("This is not inside a workspace yet. To make one with all " + exercises + " exercises, type");
        output.emptyLine();
        output.line("  " + output.style().strong(context.program() + " init"));
        output.emptyLine();
        output.text("If you have one already, go to its folder. All commands: `" + context.program() + " --help`");
    }
}
