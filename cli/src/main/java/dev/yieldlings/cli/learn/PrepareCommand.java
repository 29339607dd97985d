package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Program;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.view.TextFormat;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.json.JsonFormat;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.grade.StartTraining;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code prepare}: the launcher runs it once for each JDK, so that later starts are faster.
 *
 * <p>It grades submissions of each chapter's first exercise, while the JVMs of the program and of its child processes
 * record their start archives. The compiled suites stay in the cache.
 */
@Command(name = "prepare", hidden = true, description = "Makes later starts faster; the launcher calls it by itself.")
public final class PrepareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where the archives of the child processes go.")
    private Path folder = Path.of("");

    private static final int WRONG_ONES = 2;

    private final Context context;

    public PrepareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Course course = Courses.load(context.course());
        List<GradingRequest> requests = course.chapters().stream()
                .flatMap(chapter -> chapter.exercises().stream().limit(1))
                .flatMap(PrepareCommand::requests)
                .toList();
        grades(requests.getFirst().exercise());
        StartTraining.workers(context.installation(), folder, requests, PrepareCommand::show);
        StartTraining.compilers(context.installation(), folder, requests);
        return ExitCode.PASSED.code();
    }

    /** Runs the command that learners and graders wait for, with a submission that passes and one that doesn't. */
    private void grades(Exercise exercise) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Canvas canvas = new Canvas(Style.COLOUR, Glyphs.UNICODE, Console.DEFAULT_WIDTH);
        Program program = new Program(
                context.on(new Console(nowhere, nowhere, canvas, true, false)),
                YieldlingsCommand.class,
                YieldlingsCommand.COMMANDS);
        for (Path submission : List.of(exercise.solution(), exercise.starter())) {
            program.run("grade", submission.toString());
        }
    }

    private static Stream<GradingRequest> requests(Exercise exercise) {
        Stream<Path> wrong = exercise.wrong().stream().limit(WRONG_ONES).map(exercise::wrong);
        return Stream.concat(Stream.of(exercise.solution(), exercise.starter()), wrong)
                .map(path -> GradingRequest.of(exercise, path));
    }

    private static void show(Report report) {
        StringBuilder nowhere = new StringBuilder();
        try {
            new TextFormat(new Canvas(Style.COLOUR, Glyphs.UNICODE, Console.DEFAULT_WIDTH)).write(report, nowhere);
            new JsonFormat().write(report, nowhere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
