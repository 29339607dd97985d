package dev.yieldlings.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Suggests names for a mistyped one. */
public final class Suggestions {
    private static final int MOST_NAMES = 12;

    private Suggestions() {}

    /** Returns "Did you mean …?" if a name is similar enough, else all names if they are few. */
    public static String didYouMean(String typed, List<String> names) {
        return nearest(typed, names)
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> names.size() > MOST_NAMES
                        ? "The command list shows them all."
                        : "There are: " + String.join(", ", names) + ".");
    }

    /**
     * Returns the message that a command has no subcommand of this name, with a suggestion.
     *
     * @param command the command
     * @param typed the unknown name
     * @param program how the user calls the program
     */
    static String noCommand(CommandLine command, String typed, String program) {
        List<String> names = command.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(below -> !below.usageMessage().hidden())
                .map(CommandSpec::name)
                .distinct()
                .toList();
        CommandSpec spec = command.getCommandSpec();
        String above = spec.parent() == null ? "" : spec.name() + " ";
        return "There is no command " + above + typed + ". "
                + nearest(typed, names)
                        .map(name -> "Did you mean " + above + name + "?")
                        .orElse("`" + program + " help" + (above.isEmpty() ? "" : " " + spec.name())
                                + "` shows those that there are.");
    }

    private static Optional<String> nearest(String typed, List<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> isNear(wanted, name))
                .min(Comparator.comparingInt(name -> distance(wanted, name)));
    }

    private static boolean isNear(String wanted, String name) {
        String beginning = name.substring(0, Math.min(name.length(), wanted.length()));
        return distance(wanted, name) <= Math.max(2, wanted.length() / 3)
                || (wanted.length() >= 3 && (name.contains(wanted) || distance(wanted, beginning) <= 1));
    }

    /** The edit distance: the number of letters to insert, delete or replace. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
