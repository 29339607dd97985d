package dev.yieldlings.cli.help;

import dev.yieldlings.cli.text.Wrap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Adds sections to the commands' help: files and environment from {@link Manual}, and exit codes. Lays out
 * examples for narrow windows.
 */
public final class Sections {
    private static final Set<Variable> ALWAYS =
            EnumSet.of(Variable.NO_COLOR, Variable.TERM, Variable.LC_ALL, Variable.JAVA_HOME);
    private static final String FILES = "files";
    private static final String ENVIRONMENT = "environment";
    private static final int INDENT = 2;
    private static final int WIDEST_NAME = 28;

    private Sections() {}

    /** Adds the sections to a command and all its subcommands. */
    public static void addTo(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        UsageMessageSpec message = spec.usageMessage();
        message.descriptionHeading("%n").parameterListHeading("%nArguments:%n").optionListHeading("%nOptions:%n");
        if (message.exitCodeList().isEmpty()) {
            Map<String, String> codes = new LinkedHashMap<>();
            codes.put("0", "it did what it was asked for");
            codes.put("2", "it could not be understood, or what it names doesn't exist");
            codes.put("3", "yieldlings itself broke, or the course is unusable");
            message.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
        }
        Map<String, CommandLine.IHelpSectionRenderer> renderers = new LinkedHashMap<>(message.sectionMap());
        renderers.put(FILES, help -> section("Files:", files(spec), width(help)));
        renderers.put(ENVIRONMENT, help -> section("Environment:", environment(spec), width(help)));
        renderers.put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> footer(message.footer(), width(help)));
        message.sectionMap(renderers);
        List<String> keys = new ArrayList<>(message.sectionKeys());
        keys.addAll(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), List.of(FILES, ENVIRONMENT));
        message.sectionKeys(keys);
        command.getSubcommands().values().forEach(Sections::addTo);
    }

    private static int width(Help help) {
        return help.commandSpec().usageMessage().width();
    }

    private static Map<String, String> files(CommandSpec spec) {
        Map<String, String> files = new LinkedHashMap<>();
        Manual manual = spec.userObject().getClass().getAnnotation(Manual.class);
        if (manual != null) {
            for (String line : manual.files()) {
                int colon = line.indexOf(": ");
                files.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return files;
    }

    private static Map<String, String> environment(CommandSpec spec) {
        Set<Variable> variables = EnumSet.copyOf(ALWAYS);
        Manual manual = spec.userObject().getClass().getAnnotation(Manual.class);
        if (manual != null) {
            variables.addAll(List.of(manual.environment()));
        }
        Map<String, String> environment = new LinkedHashMap<>();
        variables.forEach(variable -> environment.put(variable.name(), variable.meaning()));
        return environment;
    }

    private static String section(String heading, Map<String, String> rows, int width) {
        if (rows.isEmpty()) {
            return "";
        }
        int names = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        int column = INDENT + Math.min(names, WIDEST_NAME) + 2;
        StringBuilder text = new StringBuilder("\n" + heading + "\n");
        rows.forEach((name, meaning) -> {
            List<String> lines = new ArrayList<>(Wrap.lines(meaning, width - column));
            String begin = " ".repeat(INDENT) + name;
            if (begin.length() + 2 <= column) {
                text.append(begin)
                        .append(" ".repeat(column - begin.length()))
                        .append(lines.removeFirst())
                        .append('\n');
            } else {
                text.append(begin).append('\n');
            }
            lines.forEach(line -> text.append(" ".repeat(column)).append(line).append('\n'));
        });
        return text.toString();
    }

    /** Formats examples. If an example and its explanation don't fit on a line, the explanation goes below. */
    private static String footer(String[] lines, int width) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String[] parts = line.strip().split(" {2,}", 2);
            if (line.length() <= width || parts.length < 2) {
                text.append(line).append('\n');
            } else {
                text.append("  ").append(parts[0]).append('\n');
                Wrap.lines(parts[1], width - 6)
                        .forEach(part -> text.append("      ").append(part).append('\n'));
            }
        }
        return text.toString();
    }
}
