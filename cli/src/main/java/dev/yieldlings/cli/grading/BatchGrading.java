package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.cli.view.BatchProgress;
import dev.yieldlings.engine.arrival.HandIn;
import dev.yieldlings.engine.arrival.Submissions;
import dev.yieldlings.engine.batch.Batch;
import dev.yieldlings.engine.batch.Result;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Shard;
import dev.yieldlings.engine.batch.Task;
import dev.yieldlings.engine.batch.folder.OtherResultsException;
import dev.yieldlings.engine.batch.folder.ResultsFolder;
import dev.yieldlings.engine.batch.folder.Scope;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.results.RunRecord;
import dev.yieldlings.engine.student.Student;
import dev.yieldlings.engine.submission.ExerciseInference.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades a folder of submissions into a folder of reports. */
final class BatchGrading {
    private static final int MOST_NAMED = 20;

    private final Context context;
    private final Course course;
    private final List<Exercise> asked;
    private final SandboxPolicy policy;
    private final BatchOptions options;
    private final BatchReports written;

    BatchGrading(
            Context context,
            Course course,
            List<Exercise> asked,
            SandboxPolicy policy,
            BatchOptions options,
            BatchReports written) {
        this.context = context;
        this.course = course;
        this.asked = List.copyOf(asked);
        this.policy = policy;
        this.options = options;
        this.written = written;
    }

    ExitCode run(Path folder, Path out) throws IOException, InterruptedException {
        Instant began = Instant.now();
        int jobs = options.jobs();
        Shard shard = options.shard(System.getenv());
        List<HandIn> all = submissions(folder, out);
        List<Task> tasks = tasks(all, shard);
        Map<String, Row> rows = new HashMap<>();
        List<ExitCode> codes = new ArrayList<>(List.of(ExitCode.PASSED));
        BatchProgress progress = new BatchProgress(context.console(), tasks.size(), System.nanoTime());
        int graded = 0;
        List<Task> named;
        try (Grader grader = context.grader(policy, Math.max(1, Math.min(jobs, tasks.size())));
                ResultsFolder results = results(out, tasks, shard, grader)) {
            named = results.tasks();
            Optional<Path> roster = options.rosterFile();
            if (roster.isPresent()) {
                AtomicFile.writeSoon(out.resolve(ResultsFolder.ROSTER), Files.readAllBytes(roster.get()));
            }
            tellWhatIsSetAside(results, out);
            new Batch(grader, results, jobs).run(named, result -> {
                Row row = results.keep(result);
                progress.advance(row, result instanceof Result.Kept, System.nanoTime());
                codes.add(exitCode(result, row));
                rows.put(row.report(), row);
            });
            progress.end(System.nanoTime());
            graded = progress.graded();
            if (graded > 0) {
                record(out, grader, shard, all.size(), graded, named, began);
            }
        }
        written.write(out, named, rows);
        context.console()
                .out()
                .println("The reports are in " + out + ", the sum in " + out.resolve(ResultsFolder.TABLE) + ".");
        return Collections.max(codes, Comparator.comparingInt(ExitCode::code));
    }

    private void record(
            Path out, Grader grader, Shard shard, int submissions, int graded, List<Task> tasks, Instant began)
            throws IOException {
        Map<String, String> editions = new TreeMap<>();
        Map<String, List<String>> formerly = new TreeMap<>();
        Stream<Exercise> sound = tasks.stream()
                .flatMap(task -> task.part().stream())
                .map(Part::exercise)
                .filter(exercise -> exercise.faults().isEmpty())
                .distinct();
        sound.forEach(exercise -> {
            editions.put(exercise.id(), grader.digest(exercise));
            if (!exercise.formerly().isEmpty()) {
                formerly.put(exercise.id(), exercise.formerly());
            }
        });
        new RunRecord(
                        course.id(),
                        editions,
                        formerly,
                        Version.program(),
                        Version.java(),
                        shard,
                        submissions,
                        graded,
                        tasks.size() - graded,
                        began,
                        Instant.now())
                .addTo(out);
    }

    private void tellWhatIsSetAside(ResultsFolder results, Path out) {
        if (!results.withdrawn().isEmpty()) {
            say("Not handed in any more, so set aside in " + out + ": " + names(results.withdrawn()) + ".");
        }
        if (!results.earlier().isEmpty()) {
            say("Made by another version of the course or of yieldlings, so set aside in " + out + " and graded anew: "
                    + names(results.earlier()) + ".");
        }
    }

    /**
     * Returns the tasks of this part of the batch. Students are matched from the names of all submissions, so that
     * each part matches the same ones.
     */
    private List<Task> tasks(List<HandIn> all, Shard shard) {
        BatchStudents students =
                BatchStudents.of(all.stream().map(HandIn::name).toList(), options.names(), options.roster());
        if (!students.unlisted().isEmpty()) {
            say("Not on the class list: " + names(students.unlisted()) + ".");
        }
        if (!students.without().isEmpty()) {
            say("Handed in nothing: " + names(students.without()) + ".");
        }
        return all.stream()
                .filter(submission -> shard.has(submission.name()))
                .flatMap(submission -> Task.of(
                        submission, students.students().getOrDefault(submission.name(), Student.UNKNOWN), course, asked)
                        .stream())
                .toList();
    }

    private List<HandIn> submissions(Path folder, Path out) throws IOException {
        if (!Files.exists(folder)) {
            throw new UserError("There is no folder " + folder + ".");
        }
        if (!Files.isDirectory(folder)
                && !folder.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new UserError(folder + " is neither a folder nor a zip file of submissions. To grade it alone: "
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
            say("Not submissions, so skipped: " + names(submissions.passedOver()) + ".");
        }
        if (submissions.all().isEmpty()) {
            throw new UserError("There is no submission in " + folder
                    + "; each needs its own sub-folder, or is a Java or zip file.");
        }
        return submissions.all();
    }

    private ResultsFolder results(Path out, List<Task> tasks, Shard shard, Grader grader) {
        Set<String> ids =
                asked.stream().flatMap(exercise -> exercise.ids().stream()).collect(Collectors.toSet());
        try {
            return ResultsFolder.open(
                    out,
                    course,
                    new Scope(ids, shard),
                    tasks,
                    grader::digest,
                    Version.current().orElse(""),
                    options.fresh());
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
        context.console().err().println(SafeText.line(sentence));
    }
}
