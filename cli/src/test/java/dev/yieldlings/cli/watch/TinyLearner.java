package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.update.WorkspaceMaker;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A learner in a new workspace of a small course, with a program that can't grade. */
final class TinyLearner {
    private TinyLearner() {}

    /** Creates a workspace {@code here} in a folder, with the exercises one and two. */
    static Learner in(Path folder, Canvas canvas) throws IOException {
        Path library = Files.createDirectory(folder.resolve("lib"));
        Path kit = Files.writeString(library.resolve("yieldlings-kit-0.1.0.jar"), "the kit");
        Course course = TinyCourse.write(folder.resolve("course"), "one", "two");
        Path root = folder.resolve("here");
        WorkspaceMaker.make(root, new Settings(course.id(), Optional.empty()), course, kit, Optional.empty());
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Learner.open(new Context(
                new Console(nowhere, nowhere, canvas, true, false),
                InputStream.nullInputStream(),
                new Installation(library, Path.of("java"), folder.resolve("cache"), new StartArchive.None()),
                Optional.empty(),
                course.folder(),
                root,
                "yieldlings"));
    }
}
