package dev.yieldlings.cli.terminal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises terminals that support links by their environment variables.
 *
 * <p>A terminal can't be asked for its support, and one without it may print garbage. So only known terminals
 * count, and none through tmux, screen or ssh: there the variables may come from another terminal, or the files
 * are on another machine. The variable {@code FORCE_HYPERLINK}, which other programs read as well, overrides all
 * of this.
 */
public final class LinkSupport {
    /** Variables of terminals that have supported links for years. */
    private static final List<String> MARKS = List.of(
            "KITTY_WINDOW_ID", "WEZTERM_PANE", "WT_SESSION", "GHOSTTY_RESOURCES_DIR", "ALACRITTY_WINDOW_ID", "DOMTERM");

    private static final Set<String> PROGRAMS = Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "mintty", "rio");
    private static final Pattern KINDS = Pattern.compile("(xterm-)?(kitty|ghostty)|foot(-.*)?|alacritty(-.*)?|wezterm");
    private static final Pattern BETWEEN = Pattern.compile("(screen|tmux)([.-].*)?");

    /** VTE introduced links in 0.50, and crashed on them until 0.50.1. */
    private static final int VTE = 5001;

    /** Konsole introduced links in 20.12. */
    private static final int KONSOLE = 201200;

    private LinkSupport() {}

    /** Whether the terminal with this environment is known to support links. */
    public static boolean isKnown(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        if (term.isEmpty() || term.equals("dumb") || term.equals("linux")) {
            return false;
        }
        String forced = environment.get("FORCE_HYPERLINK");
        if (forced != null) {
            return !forced.equals("0") && !forced.equals("false");
        }
        boolean isBetween = environment.containsKey("TMUX")
                || environment.containsKey("STY")
                || BETWEEN.matcher(term).matches()
                || environment.containsKey("SSH_CONNECTION");
        return !isBetween
                && (MARKS.stream().anyMatch(environment::containsKey)
                        || KINDS.matcher(term).matches()
                        || PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
                        || isSince(environment.get("VTE_VERSION"), VTE)
                        || isSince(environment.get("KONSOLE_VERSION"), KONSOLE));
    }

    private static boolean isSince(@Nullable String version, int first) {
        return version != null && version.matches("\\d{1,9}") && Integer.parseInt(version) >= first;
    }
}
