package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.engine.batch.Shard;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.student.Roster;
import dev.yieldlings.engine.student.StudentNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code grade} that require {@code --batch}. */
public final class BatchOptions {
    private static final int MOST_JOBS = 256;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where a batch writes its reports, results.csv and gradebook.csv.")
    private @Nullable Path out;

    @Option(names = "--jobs", paramLabel = "N", description = "How many submissions of a batch run at a time.")
    private @Nullable Integer jobs;

    @Option(
            names = "--fresh",
            description =
                    "Grades all of a batch again, even submissions that have a report and have not changed " + "since.")
    private boolean fresh;

    @Option(
            names = "--names",
            paramLabel = "SCHEME",
            description =
                    "How a submission's name identifies the student: moodle, canvas, classroom, plain, or a regular "
                            + "expression "
                            + "with a group (?<name>...) or (?<id>...); by default what it looks like.")
    private @Nullable String names;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "The class list, a CSV file: names the students, so that the results show who handed in "
                    + "nothing.")
    private @Nullable Path roster;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            description = "Takes one of N parts of the submissions, for one of N machines; auto in a Slurm array, in "
                    + "GitLab's parallel and, as auto/N, in a Kubernetes indexed Job.")
    private @Nullable String shard;

    /** Whether one of these options was given. */
    boolean areAsked() {
        return out != null || jobs != null || fresh || names != null || roster != null || shard != null;
    }

    /** The folder for results. */
    Path out() {
        if (out == null) {
            throw new UserError("Say where the results go: --out DIR.");
        }
        return out;
    }

    int jobs() {
        int count = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (count < 1 || count > MOST_JOBS) {
            throw new UserError("--jobs must be from 1 to " + MOST_JOBS + ".");
        }
        return count;
    }

    boolean fresh() {
        return fresh;
    }

    StudentNames names() {
        try {
            return StudentNames.of(names == null ? "auto" : names);
        } catch (IllegalArgumentException e) {
            throw new UserError("--names " + names + ": " + e.getMessage() + ".");
        }
    }

    /** The file of the class list. */
    Optional<Path> rosterFile() {
        return Optional.ofNullable(roster);
    }

    Optional<Roster> roster() {
        return rosterFile().map(file -> {
            try {
                return Roster.read(file);
            } catch (IOException e) {
                throw new UserError("The class list " + file + " can't be used: " + DiskTrouble.of(e) + ".");
            }
        });
    }

    Shard shard(Map<String, String> environment) {
        return shard == null ? Shard.WHOLE : ShardOption.of(shard, environment);
    }
}
