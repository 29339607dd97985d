package dev.yieldlings.engine;

import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.Folders;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.grade.StartTraining;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The installation that the tests use: the packaged jars of the build, whose workers start as fast as they can. */
public final class Here {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private Here() {}

    /** Returns the installation with this cache folder. */
    public static Installation with(Path cache) {
        return with(JAVA, cache);
    }

    /** Returns the installation with this command instead of the JVM, and this cache folder. */
    public static Installation with(Path java, Path cache) {
        return unprepared(java, cache).with(Trained.ARCHIVES);
    }

    private static Installation unprepared(Path java, Path cache) {
        Path library = Path.of(Objects.requireNonNull(System.getProperty("yieldlings.lib"), "set by the build"));
        return new Installation(library.toAbsolutePath().normalize(), java, cache, new StartArchive.None());
    }

    /** The archive that all tests share; it is made anew for each run of the tests, for the jars of this build. */
    private static final class Trained {
        static final StartArchive ARCHIVES = StartArchive.in(train());

        private static Path train() {
            try {
                Path folder = Path.of("target", "start").toAbsolutePath();
                Folders.delete(folder);
                Files.createDirectories(folder);
                Exercise exercise = new TinyCourse().exerciseIn(folder.resolve("course"));
                StartTraining.workers(
                        unprepared(JAVA, folder.resolve("cache")),
                        folder,
                        List.of(
                                GradingRequest.of(exercise, exercise.solution()),
                                GradingRequest.of(exercise, exercise.starter())),
                        report -> {});
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
