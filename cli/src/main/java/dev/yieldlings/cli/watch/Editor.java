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
 * @param command what starts it, as typed in a shell; the files are put after it
 */
record Editor(String command) {
    /** The message for a learner who has none. */
    static final String NONE = "Which editor? Set YIELDLINGS_EDITOR, VISUAL or EDITOR, or start with --editor COMMAND.";

    /**
     * The editor to be used: the one that was asked for, else the first that the environment names, the one for
     * this program before those that POSIX describes, VISUAL and EDITOR.
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
     * Opens files, and waits until the editor has ended.
     *
     * @return what went wrong; nothing if nothing did
     */
    Optional<String> open(List<Path> files, Path folder) throws InterruptedException {
        // cmd.exe puts what follows together to one line, as it is typed.
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
