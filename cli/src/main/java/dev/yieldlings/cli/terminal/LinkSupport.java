package dev.yieldlings.cli.terminal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which terminals are known to have links, by what they put into the environment.
 *
 * <p>There is no way to ask a terminal; one without them may print rubbish. So only known ones count, and none through
 * tmux, screen or ssh, where the variables may be another terminal's or the files another machine's. The variable
 * {@code FORCE_HYPERLINK}, which other programs read as well, decides where it is set.
 */
public final class LinkSupport {
    /** Variables that only terminals set which have had links for years. */
    private static final List<String> MARKS = List.of(
            "KITTY_WINDOW_ID", "WEZTERM_PANE", "WT_SESSION", "GHOSTTY_RESOURCES_DIR", "ALACRITTY_WINDOW_ID", "DOMTERM");

    private static final Set<String> PROGRAMS = Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "mintty", "rio");
    private static final Pattern KINDS = Pattern.compile("(xterm-)?(kitty|ghostty)|foot(-.*)?|alacritty(-.*)?|wezterm");
    private static final Pattern BETWEEN = Pattern.compile("(screen|tmux)([.-].*)?");

    /** VTE 0.50 brought them, and fell over them until 0.50.1. */
    private static final int VTE = 5001;

    /** Konsole 20.12 brought them. */
    private static final int KONSOLE = 201200;

    private LinkSupport() {}

    /** Whether the terminal with this environment is known to have links. */
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
