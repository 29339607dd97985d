package dev.yieldlings.cli.text;

import java.util.regex.Pattern;

/**
 * Keeps CI runners from executing workflow commands in a submission's output. Runners treat a line as a command if
 * it starts with two colons after optional white space; some also accept two hashes and a bracket anywhere in a
 * line.
 */
public final class WorkflowCommands {
    private static final Pattern HASHES = Pattern.compile("##(?=\\w*\\[)");

    private WorkflowCommands() {}

    /** Changes a line as little as needed so that no runner treats it as a command. */
    public static String broken(String line) {
        String text = line.indexOf("##") < 0 ? line : HASHES.matcher(line).replaceAll("# #");
        int begin = text.length() - text.stripLeading().length();
        return text.startsWith("::", begin) ? text.substring(0, begin) + "| " + text.substring(begin) : text;
    }
}
