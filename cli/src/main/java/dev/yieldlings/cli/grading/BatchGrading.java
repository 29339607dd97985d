package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.view.BatchProgress;
import dev.yieldlings.engine.batch.Batch;
import dev.yieldlings.engine.batch.Result;
import dev.yieldlings.engine.batch.ResultsFolder;
import dev.yieldlings.engine.batch.ResultsTable;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Submissions;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.grade.Grader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grades a folder of submissions into a folder of reports. */
final class BatchGrading {
    private final Context context;
    private final Course course;
    private final Optional<Exercise> exercise;
    private final SandboxPolicy policy;
    private final int jobs;
    private final boolean fresh;

    BatchGrading(
            Context context,
            Course course,
            Optional<Exercise> exercise,
            SandboxPolicy policy,
            int jobs,
            boolean fresh) {
        this.context = context;
        this.course = course;
        this.exercise = exercise;
        this.policy = policy;
        this.jobs = jobs;
        this.fresh = fresh;
    }

    ExitCode run(Path folder, Path out) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no folder " + folder + ".");
        }
        List<Path> submissions = Submissions.in(folder, out);
        if (submissions.isEmpty()) {
            throw new UserError("There is no sub-folder in " + folder + "; each submission needs one of its own.");
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UserError("The results can't be written to " + out + ": it is no folder and none can be made.");
        }
        List<ExitCode> codes = new ArrayList<>(List.of(ExitCode.PASSED));
        BatchProgress progress = new BatchProgress(context.console(), submissions.size(), System.nanoTime());
        try (ResultsFolder results = new ResultsFolder(out, fresh);
                Grader grader = context.grader(policy, Math.min(jobs, submissions.size()));
                Writer file = Files.newBufferedWriter(out.resolve("results.csv"))) {
            ResultsTable table = new ResultsTable(file);
            new Batch(course, exercise, grader, results, jobs).run(submissions, result -> {
                Row row = results.keep(result);
                table.add(row);
                progress.advance(row, result instanceof Result.Kept, System.nanoTime());
                codes.add(exitCode(result, row));
            });
        }
        progress.end(System.nanoTime());
        context.console()
                .out()
                .println("The reports are in " + out + ", the sum in " + out.resolve("results.csv") + ".");
        return Collections.max(codes, Comparator.comparingInt(ExitCode::code));
    }

    private static ExitCode exitCode(Result result, Row row) {
        if (result instanceof Result.Graded graded && graded.ours()) {
            return ExitCode.BROKEN;
        }
        return row.passed() ? ExitCode.PASSED : ExitCode.NOT_PASSED;
    }
}
