package dev.yieldlings.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The learner's editor.
 *
 * @param command the shell command that starts it; the file names are appended as arguments
 */
record Editor(String command) {
    /** The message when no editor is configured. */
    static final String NONE = "Which editor? Set YIELDLINGS_EDITOR, VISUAL or EDITOR, or start with --editor COMMAND.";

    /**
     * Chooses the editor: {@code asked} (the option --editor), else the first non-blank variable of
     * YIELDLINGS_EDITOR, VISUAL and EDITOR. POSIX describes the last two; the first is for this program only.
     * Empty if none is set.
     */
    static Optional<Editor> of(Optional<String> asked, Map<String, String> environment) {
        return Stream.of(
                        asked.orElse(""),
                        environment.getOrDefault("YIELDLINGS_EDITOR", ""),
                        environment.getOrDefault("VISUAL", ""),
                        environment.getOrDefault("EDITOR", ""))
                .filter(command -> !command.isBlank())
                .findFirst()
                .map(Editor::new);
    }

    /**
     * Opens files in the editor and waits until the editor exits.
     *
     * @param folder the editor's working directory
     * @return an error message, or empty if the editor exited with 0
     */
    Optional<String> open(List<Path> files, Path folder) throws InterruptedException {
        // cmd.exe joins its arguments into one command line by itself; sh needs "$@".
        boolean isWindows = folder.getFileSystem().getSeparator().equals("\\");
        List<String> whole = new ArrayList<>(
                isWindows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command + " \"$@\"", "editor"));
        files.stream().map(Path::toString).forEach(whole::add);
        try {
            int code = new ProcessBuilder(whole)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            return switch (code) {
                case 0 -> Optional.empty();
                case 126, 127 -> Optional.of("The editor `" + command + "` can't be started; is it installed?");
                default -> Optional.of("The editor `" + command + "` ended with " + code + ".");
            };
        } catch (IOException e) {
            return Optional.of("The editor can't be started: " + e.getMessage() + ".");
        }
    }
}
