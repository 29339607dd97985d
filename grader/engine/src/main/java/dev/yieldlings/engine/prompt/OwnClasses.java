package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.Folders;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.ExerciseSources;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A learner's classes of an exercise, compiled from the saved files together with the given ones. */
public sealed interface OwnClasses {
    /**
     * The files compile.
     *
     * @param classes the class files, by binary name
     * @param files the source files, in order
     * @param libraries the jars that the classes may use
     */
    record Compiled(Map<String, byte[]> classes, List<SourceFile> files, List<Path> libraries) implements OwnClasses {
        public Compiled {
            classes = Map.copyOf(classes);
            files = List.copyOf(files);
            libraries = List.copyOf(libraries);
        }
    }

    /**
     * The files can't be read or don't compile.
     *
     * @param errors the reasons
     */
    record Refused(List<Diagnostic> errors) implements OwnClasses {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /**
     * Compiles the files in a learner's folder.
     *
     * @param extra further source files, such as a scratch file, which come first
     */
    static OwnClasses of(Installation installation, Exercise exercise, Path folder, List<SourceFile> extra) {
        return switch (SubmissionReader.read(folder, exercise)) {
            case Reading.Unreadable(List<Diagnostic> reasons) -> new Refused(reasons);
            case Reading.Sources sources -> {
                List<SourceFile> files = new ArrayList<>(extra);
                files.addAll(sources.files());
                List<String> names = files.stream().map(SourceFile::name).toList();
                ExerciseSources.javaFilesIn(exercise.given()).stream()
                        .filter(given -> !names.contains(given.name()))
                        .forEach(files::add);
                yield compile(
                        installation, files, exercise.settings().libraries().jars());
            }
        };
    }

    private static OwnClasses compile(Installation installation, List<SourceFile> files, List<Path> libraries) {
        List<Path> classPath = new ArrayList<>(List.of(installation.kit()));
        classPath.addAll(libraries);
        try (Compiler compiler = new Compiler(classPath)) {
            return switch (compiler.compile(files)) {
                case Compilation.Compiled compiled -> new Compiled(compiled.classes(), files, libraries);
                case Compilation.DoesNotCompile(List<Diagnostic> errors) -> new Refused(errors);
                case Compilation.Stopped(Compilation.Limit limit) ->
                    new Refused(List.of(Diagnostic.error(
                            "yieldlings.compiler.stopped",
                            "The compiler used up its " + (limit == Compilation.Limit.TIME ? "time" : "memory")
                                    + " on these files. Make them shorter, or nest less in them.")));
            };
        }
    }

    /** Returns a class path of a folder of class files, the kit, and the libraries. */
    static String classPath(Path folder, Installation installation, Compiled own) {
        return Stream.concat(Stream.of(folder, installation.kit()), own.libraries().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Deletes a folder with its contents; a folder that does not exist is ignored. */
    static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes class files into a folder in the layout of a class path. */
    static void write(Map<String, byte[]> classes, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(Objects.requireNonNull(file.getParent(), "it lies in the folder"));
            Files.write(file, each.getValue());
        }
    }
}
