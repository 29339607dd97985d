package dev.yieldlings.cli.watch.save;

import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A watched workspace of three exercises, and the reports about it. */
final class WatchedWorkspace implements SaveListener, AutoCloseable {
    /** An event that hasn't happened after this time counts as missed. */
    private static final int MOST_SECONDS = 60;

    private final Path root;
    private final Saves saves;
    private final BlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();

    WatchedWorkspace(Path folder) throws SavesException {
        this(folder, folder.resolve("workspace"));
    }

    /** Creates a workspace that is watched by another path. */
    WatchedWorkspace(Path folder, Path watched) throws SavesException {
        this.root = folder.resolve("workspace");
        List<Exercise> exercises = TinyCourse.write(folder.resolve("course"), "one", "two", "three")
                .exercises();
        for (Exercise exercise : exercises) {
            write(work(exercise.id()), "public class Work {}\n");
            makeOld(work(exercise.id()));
        }
        this.saves = Saves.watch(watched, exercises, this);
    }

    Path root() {
        return root;
    }

    Path work(String exercise) {
        return root.resolve(folder(exercise)).resolve("Work.java");
    }

    /** Two folders have names of a new workspace, and one has the name of an older one. */
    static String folder(String exercise) {
        return switch (exercise) {
            case "one" -> "01-one";
            case "three" -> "03-three";
            default -> exercise;
        };
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets an old time stamp, because a coarse clock could give a file the same time at the next save. */
    private static void makeOld(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_750_000_000_000L));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until these exercises were reported, together or one after another, and returns all reported ones. */
    Set<String> awaitAll(String... exercises) {
        Set<String> wanted = Set.of(exercises);
        return await(soFar -> soFar.containsAll(wanted));
    }

    private Set<String> await(Predicate<Set<String>> enough) {
        Set<String> all = new TreeSet<>();
        List<Set<String>> calls = new ArrayList<>();
        while (!enough.test(all)) {
            Set<String> next;
            try {
                next = told.poll(MOST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (next == null) {
                throw new AssertionError("nothing more was told after " + calls);
            }
            calls.add(next);
            all.addAll(next);
        }
        return all;
    }

    @Override
    public void saved(Set<String> exercises) {
        told.add(exercises);
    }

    @Override
    public void blind(SavesException why) {
        told.add(Set.of("blind: " + why.getMessage()));
    }

    @Override
    public void close() {
        saves.close();
    }
}
