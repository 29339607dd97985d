package dev.yieldlings.cli.tmux;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a terminal shows at one moment.
 *
 * @param lines all its lines, without the spaces at their ends
 */
public record Screen(List<String> lines) {
    /** What Ctrl-C ends leaves the cursor behind its echo. */
    private static final Pattern PROMPT = Pattern.compile("(?:\\^C)?\\[(\\d+)]\\$");

    public Screen {
        lines = List.copyOf(lines);
    }

    public boolean contains(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** The lowest line that is not empty. */
    public String last() {
        return lines.stream().filter(line -> !line.isEmpty()).reduce("", (above, below) -> below);
    }

    /** The exit code of the last command, where the shell waits for another one. */
    public OptionalInt exitCode() {
        Matcher prompt = PROMPT.matcher(last());
        return prompt.matches() ? OptionalInt.of(Integer.parseInt(prompt.group(1))) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
