package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.ExerciseStatus;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.engine.course.Chapter;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code list}: lists all exercises with the learner's status. */
@Manual(files = Manual.PROGRESS)
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists all exercises, and how far you are with each.",
        footerHeading = "%nExample:%n",
        footer = "  yieldlings list")
public final class ListCommand implements Callable<Integer> {
    private final Context context;
    private final Output output;

    public ListCommand(Context context) {
        this.context = context;
        this.output = new Output(context.console());
    }

    @Override
    public Integer call() {
        Optional<Learner> learner = Learner.find(context);
        Course course = learner.map(Learner::course).orElseGet(() -> Courses.load(context.course()));
        output.line(output.style().strong(course.title()));
        learner.ifPresent(found -> output.bar(course, found.progress()));
        ListLayout layout = ListLayout.of(course, output.width());
        output.emptyLine();
        output.line(output.style().faint(layout.head()));
        for (Chapter chapter : course.chapters()) {
            output.emptyLine();
            output.line(output.style().strong(chapter.title()));
            for (Exercise exercise : chapter.exercises()) {
                layout.lines(exercise, mark(exercise, learner), points(exercise, learner))
                        .forEach(output::line);
            }
        }
        output.emptyLine();
        output.text(
                learner.isPresent()
                        ? "[x] passed, [~] in progress, [\u00a0] not started, > you are here. Level: from 1, first "
                                + "steps, to 5. After: the numbers of the exercises to solve first."
                        : "Level: from 1, first steps, to 5. After: the numbers of the exercises to solve first. "
                                + "To solve them, make a workspace: `" + context.program()
                                + " init`");
        return ExitCode.PASSED.code();
    }

    private String mark(Exercise exercise, Optional<Learner> learner) {
        return learner.map(found -> {
                    boolean isHere = found.here().filter(exercise::equals).isPresent();
                    return (isHere ? "> " : "  ")
                            + ExerciseStatus.of(exercise, found).mark(output.style());
                })
                .orElse("     ");
    }

    private static String points(Exercise exercise, Optional<Learner> learner) {
        return learner.map(found -> found.progress().of(exercise).bestPoints() + "/")
                        .orElse("")
                + exercise.maxPoints();
    }
}
