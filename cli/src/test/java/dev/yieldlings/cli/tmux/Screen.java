package dev.yieldlings.cli.tmux;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a terminal at one moment.
 *
 * @param lines all lines, without trailing spaces
 */
public record Screen(List<String> lines) {
    /** The prompt with the exit code. It may follow the echo of Ctrl-C. */
    private static final Pattern PROMPT = Pattern.compile("(?:\\^C)?\\[(\\d+)]\\$");

    public Screen {
        lines = List.copyOf(lines);
    }

    public boolean contains(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** Returns the last line that is not empty. */
    public String last() {
        return lines.stream().filter(line -> !line.isEmpty()).reduce("", (above, below) -> below);
    }

    /** Returns the exit code of the last command; empty if the shell doesn't show its prompt. */
    public OptionalInt exitCode() {
        Matcher prompt = PROMPT.matcher(last());
        return prompt.matches() ? OptionalInt.of(Integer.parseInt(prompt.group(1))) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
