package dev.yieldlings.cli.text;

import java.util.regex.Pattern;

/**
 * Keeps a CI runner from obeying what a submission made this program print. Runners take a line for a command that begins,
 * apart from white space, with two colons, and some take two hashes and a bracket for one wherever they stand.
 */
public final class WorkflowCommands {
    private static final Pattern HASHES = Pattern.compile("##(?=\\w*\\[)");

    private WorkflowCommands() {}

    /** A line that is no command, and reads as the line did. */
    public static String broken(String line) {
        String text = line.indexOf("##") < 0 ? line : HASHES.matcher(line).replaceAll("# #");
        int begin = text.length() - text.stripLeading().length();
        return text.startsWith("::", begin) ? text.substring(0, begin) + "| " + text.substring(begin) : text;
    }
}
