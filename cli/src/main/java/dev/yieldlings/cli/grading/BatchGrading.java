package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.text.Clean;
import dev.yieldlings.cli.view.BatchProgress;
import dev.yieldlings.engine.arrival.Submissions;
import dev.yieldlings.engine.batch.Batch;
import dev.yieldlings.engine.batch.OtherResultsException;
import dev.yieldlings.engine.batch.Result;
import dev.yieldlings.engine.batch.ResultsFolder;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Task;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.grade.Grader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Grades a folder of submissions into a folder of reports. */
final class BatchGrading {
    private static final int MOST_NAMED = 20;

    private final Context context;
    private final Course course;
    private final Optional<Exercise> exercise;
    private final SandboxPolicy policy;
    private final int jobs;
    private final boolean fresh;
    private final BatchReports written;

    BatchGrading(
            Context context,
            Course course,
            Optional<Exercise> exercise,
            SandboxPolicy policy,
            int jobs,
            boolean fresh,
            BatchReports written) {
        this.context = context;
        this.course = course;
        this.exercise = exercise;
        this.policy = policy;
        this.jobs = jobs;
        this.fresh = fresh;
        this.written = written;
    }

    ExitCode run(Path folder, Path out) throws IOException, InterruptedException {
        List<Task> tasks = tasks(folder, out);
        Map<String, Row> rows = new HashMap<>();
        List<ExitCode> codes = new ArrayList<>(List.of(ExitCode.PASSED));
        BatchProgress progress = new BatchProgress(context.console(), tasks.size(), System.nanoTime());
        try (Grader grader = context.grader(policy, Math.min(jobs, tasks.size()));
                ResultsFolder results = results(out, tasks, grader)) {
            if (!results.withdrawn().isEmpty()) {
                say("Not handed in any more, so set aside in " + out + ": " + names(results.withdrawn()) + ".");
            }
            if (!results.earlier().isEmpty()) {
                say("Made by another version of the course or of yieldlings, so set aside in " + out
                        + " and graded anew: " + names(results.earlier()) + ".");
            }
            new Batch(grader, results, jobs).run(tasks, result -> {
                Row row = results.keep(result);
                progress.advance(row, result instanceof Result.Kept, System.nanoTime());
                codes.add(exitCode(result, row));
                rows.put(row.report(), row);
            });
            progress.end(System.nanoTime());
        }
        written.write(out, tasks, rows);
        context.console()
                .out()
                .println("The reports are in " + out + ", the sum in " + out.resolve(ResultsFolder.TABLE) + ".");
        return Collections.max(codes, Comparator.comparingInt(ExitCode::code));
    }

    private List<Task> tasks(Path folder, Path out) throws IOException {
        if (!Files.exists(folder)) {
            throw new UserError("There is no folder " + folder + ".");
        }
        if (!Files.isDirectory(folder)
                && !folder.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new UserError(folder + " is no folder and no zip file of submissions. To grade it alone: "
                    + context.program() + " grade " + folder);
        }
        Set<String> files = course.exercises().stream()
                .flatMap(each -> each.files().stream())
                .collect(Collectors.toSet());
        Submissions submissions;
        try {
            submissions = Submissions.in(folder, out, files);
        } catch (IOException e) {
            throw new UserError("The submissions in " + folder + " can't be read: " + DiskTrouble.of(e) + ".");
        }
        if (!submissions.passedOver().isEmpty()) {
            say("No submissions, so passed over: " + names(submissions.passedOver()) + ".");
        }
        if (submissions.all().isEmpty()) {
            throw new UserError("There is no submission in " + folder
                    + "; each needs a sub-folder of its own, or is a Java or zip file.");
        }
        return submissions.all().stream()
                .flatMap(submission -> Task.of(submission, course, exercise).stream())
                .toList();
    }

    private ResultsFolder results(Path out, List<Task> tasks, Grader grader) {
        try {
            return ResultsFolder.open(out, course, exercise, tasks, grader::digest, fresh);
        } catch (OtherResultsException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UserError("The results can't be written to " + out + ": " + DiskTrouble.of(e) + ".");
        }
    }

    private ExitCode exitCode(Result result, Row row) {
        if (row.report().isEmpty()) {
            say("The report on " + row.submission() + " is lost: " + row.firstProblem() + ".");
            return ExitCode.BROKEN;
        }
        if (result instanceof Result.Graded graded && graded.ours()) {
            return ExitCode.BROKEN;
        }
        return row.passed() ? ExitCode.PASSED : ExitCode.NOT_PASSED;
    }

    private static String names(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }

    private void say(String sentence) {
        context.console().err().println(Clean.line(sentence));
    }
}
