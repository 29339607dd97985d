package dev.yieldlings.cli.author;

import dev.yieldlings.engine.file.Digests;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.helpers.NOPLogger;

/** Watches a course and reports the exercises whose contents a save has changed. */
final class CourseChanges implements AutoCloseable {
    /** The pause after which a group of changes by an editor or a checkout counts as complete. */
    private static final int QUIET_MILLIS = 200;

    private final Path course;
    private final BlockingQueue<Path> saves = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;
    private Map<String, String> digests;

    private CourseChanges(Path course) throws IOException {
        this.course = course;
        this.watcher = DirectoryWatcher.builder()
                .path(course)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .listener(event -> saves.add(course))
                .build();
        this.digests = Map.of();
    }

    /**
     * Starts to watch. Saves after the return of this method are noticed.
     *
     * @param course the course's folder
     * @throws IOException if the course can't be watched
     */
    static CourseChanges of(Path course) throws IOException {
        CourseChanges changes = new CourseChanges(course.toRealPath());
        // The folders are registered right here, on this thread; the executor receives only the event loop.
        CompletableFuture<Void> begun = changes.watcher.watchAsync(
                loop -> Thread.ofPlatform().daemon().name("course-changes").start(loop));
        if (begun.isCompletedExceptionally()) {
            changes.close();
            throw new IOException("it can't be watched: " + begun.exceptionNow().getMessage());
        }
        changes.digests = changes.read();
        return changes;
    }

    /**
     * Waits for a save that changes something.
     *
     * @return the ids of new or changed exercises; empty if only {@code course.json} has changed
     * @throws IOException if the course can't be read
     * @throws InterruptedException if the thread is interrupted while waiting
     */
    Set<String> next() throws IOException, InterruptedException {
        while (true) {
            saves.take();
            while (saves.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) {
                // Wait until no more changes follow.
            }
            Map<String, String> before = digests;
            try {
                digests = read();
            } catch (UncheckedIOException e) {
                // A file was deleted meanwhile; another event reports that.
                continue;
            }
            if (!digests.equals(before)) {
                Set<String> changed = new TreeSet<>(digests.keySet());
                changed.removeIf(id -> Objects.equals(digests.get(id), before.get(id)));
                changed.remove("");
                return changed;
            }
        }
    }

    /** The digest of each exercise's files by its id, and of {@code course.json} under the empty id. */
    private Map<String, String> read() throws IOException {
        Map<String, String> read = new TreeMap<>();
        read.put("", digest(course.resolve(CourseSelection.COURSE)));
        try (Stream<Path> found = Files.find(course, 3, (file, _) -> file.endsWith(CourseSelection.EXERCISE))) {
            for (Path file : found.toList()) {
                Path folder = file.resolveSibling("");
                StringBuilder all = new StringBuilder();
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                        all.append(folder.relativize(each)).append('\n').append(digest(each));
                    }
                }
                read.put(
                        String.valueOf(folder.getFileName()),
                        Digests.sha256(all.toString().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return read;
    }

    private static String digest(Path file) throws IOException {
        try {
            return Digests.sha256(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
