package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.launcher.NewWorkspace;
import dev.yieldlings.cli.tmux.Screen;
import dev.yieldlings.cli.tmux.Tmux;
import dev.yieldlings.cli.watch.save.Editor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A learner with a workspace, a terminal to watch it in, and a separate editor.
 *
 * @param workspace the workspace
 * @param tmux the terminal
 * @param attributes the terminal's settings before any program ran
 */
record Learner(Path workspace, Tmux tmux, String attributes) implements AutoCloseable {
    /** Creates a workspace, and opens a terminal in it. */
    static Learner in(Path folder, int columns, int rows, Map<String, String> environment) throws Exception {
        return at(NewWorkspace.in(folder), columns, rows, environment);
    }

    /** Opens a terminal in a workspace. */
    static Learner at(Path workspace, int columns, int rows, Map<String, String> environment) throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        Tmux tmux = Tmux.open(workspace, columns, rows, all);
        return new Learner(workspace, tmux, tmux.attributes());
    }

    /** Starts the watch, and waits for its window. */
    Learner watches() {
        tmux.enter("./yieldlings watch");
        tmux.await("the window", screen -> tmux.alternate() && isDrawn(screen));
        return this;
    }

    static boolean isDrawn(Screen screen) {
        return screen.last().endsWith("q quit");
    }

    Path file(String name) {
        return workspace.resolve(name);
    }

    /** Returns the text of a file of the reference solution. */
    static String solution(String exercise, String file) throws IOException {
        try (Stream<Path> chapters = Files.list(Launched.course())) {
            return Files.readString(chapters.map(chapter ->
                            chapter.resolve(exercise).resolve("solution").resolve(file))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** Replaces the starter by the reference solution. */
    void solves(String exercise, String file) throws IOException {
        Editor.IN_PLACE.save(Launched.folder(workspace, exercise).resolve(file), solution(exercise, file));
    }

    /** Returns the process that watches. */
    ProcessHandle watcher() {
        List<ProcessHandle> all = javas();
        return all.stream()
                .filter(process -> process.parent()
                        .filter(parent -> all.stream().noneMatch(parent::equals))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the processes that the watch has started. */
    List<ProcessHandle> workers() {
        ProcessHandle watcher = watcher();
        return javas().stream().filter(process -> !process.equals(watcher)).toList();
    }

    private List<ProcessHandle> javas() {
        return tmux.processes().stream()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .toList();
    }

    /** Waits until the shell is back, and asserts that the terminal has its former settings. */
    void isBackWith(int exitCode) {
        assertThat(tmux.awaitShell()).isEqualTo(exitCode);
        terminalIsAsBefore();
        tmux.await("all processes to end", screen -> javas().isEmpty());
    }

    void terminalIsAsBefore() {
        assertThat(tmux.alternate()).isFalse();
        assertThat(tmux.cursorVisible()).isTrue();
        assertThat(tmux.attributes()).isEqualTo(attributes);
    }

    @Override
    public void close() {
        tmux.close();
    }
}
