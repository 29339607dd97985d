package dev.yieldlings.cli.command;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.view.TextFormat;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.course.Chapter;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.format.json.JsonFormat;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.StartArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code prepare}: the launcher runs it once for each JDK, so that later starts are faster.
 *
 * <p>It grades the reference solutions of each chapter's first exercise, while the JVMs of the program and the
 * worker record their start archives. The compiled suites stay in the cache.
 */
@Command(name = "prepare", hidden = true, description = "Makes later starts faster; the launcher calls it by itself.")
public final class PrepareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where the worker's archive goes.")
    private Path workerArchive = Path.of("");

    private static final int WRONG_ONES = 2;

    private final Context context;

    PrepareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Course course = Courses.load(context.course());
        Installation installation = context.installation().with(new StartArchive.Make(workerArchive));
        try (Grader grader =
                new Grader(installation, new GraderOptions(GraderOptions.Use.ONE, 1).in(SandboxPolicy.OFF))) {
            for (Chapter chapter : course.chapters()) {
                for (Exercise exercise : chapter.exercises().stream().limit(1).toList()) {
                    show(grade(grader, exercise, exercise.solution()));
                    show(grade(grader, exercise, exercise.starter()));
                    for (WrongSolution wrong :
                            exercise.wrong().stream().limit(WRONG_ONES).toList()) {
                        show(grade(grader, exercise, exercise.wrong(wrong)));
                    }
                }
            }
            grader.finish();
        }
        return ExitCode.PASSED.code();
    }

    private static Report grade(Grader grader, Exercise exercise, Path path) throws InterruptedException {
        return grader.grade(GradingRequest.of(exercise, path), CancellationToken.create());
    }

    private static void show(Report report) throws IOException {
        StringBuilder nowhere = new StringBuilder();
        new TextFormat(new Canvas(Style.COLOUR, Glyphs.UNICODE, Console.DEFAULT_WIDTH)).write(report, nowhere);
        new JsonFormat().write(report, nowhere);
    }
}
