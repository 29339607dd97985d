package dev.yieldlings.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The functions of the completion script for zsh: one for each command, in the syntax of {@code _arguments}. */
final class ZshScript {
    private ZshScript() {}

    static String of(CompletedCommand program) {
        return program.all().map(ZshScript::function).collect(Collectors.joining("\n\n"));
    }

    private static String function(CompletedCommand command) {
        List<String> lines = new ArrayList<>();
        lines.add(name(command) + "() {");
        lines.add("    local curcontext=$curcontext state");
        lines.add("    _arguments -C \\");
        command.options()
                .forEach(option -> option.names().forEach(name -> lines.add("        " + spec(option, name) + " \\")));
        if (!command.commands().isEmpty()) {
            lines.add("        '1:command:->command' '*::argument:->argument' && return");
            lines.add("    case $state in");
            lines.add("        command)");
            lines.add("            local -a commands=(");
            command.commands()
                    .forEach(below ->
                            lines.add("                '" + below.name() + ":" + text(below.description()) + "'"));
            lines.add("            )");
            lines.add("            _describe command commands");
            lines.add("            ;;");
            lines.add("        argument)");
            lines.add("            case $words[1] in");
            command.commands()
                    .forEach(below -> lines.add("                " + below.name() + ") " + name(below) + " ;;"));
            lines.add("            esac");
            lines.add("            ;;");
            lines.add("    esac");
        } else {
            lines.add("        " + arguments(command));
        }
        lines.add("}");
        return String.join("\n", lines);
    }

    private static String name(CompletedCommand command) {
        return ("_yieldlings_at " + command.path()).strip().replace(' ', '_').replace('-', '_');
    }

    private static String spec(CompletedOption option, String name) {
        boolean isAlone = option.names().contains("--help") || option.names().contains("--version");
        String before = isAlone ? "(- *)" : option.isRepeatable() ? "*" : "";
        String value = option.takesValue() ? ":" + text(option.label()) + ":" + sources(option.sources()) : "";
        String sign = option.takesValue() && name.startsWith("--") ? "=" : "";
        return "'" + before + name + sign + "[" + text(option.description()) + "]" + value + "'";
    }

    private static String arguments(CompletedCommand command) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < command.arguments().size(); i++) {
            CompletedCommand.Argument argument = command.arguments().get(i);
            boolean isLast = i == command.arguments().size() - 1;
            String place = isLast && command.isEndless() ? "*" : String.valueOf(i + 1);
            arguments.add("'" + place + ":" + text(argument.label()) + ":" + sources(argument.sources()) + "'");
        }
        return String.join(" ", arguments);
    }

    private static String sources(List<Source> sources) {
        if (sources.isEmpty()) {
            return " ";
        }
        String calls = sources.stream().map(ZshScript::source).collect(Collectors.joining("; "));
        return "{" + calls + "}";
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Ids() -> "_yieldlings_ids";
            case Source.Folders() -> "_files -/";
            case Source.Files() -> "_files";
            case Source.Words(List<String> words) -> "compadd " + String.join(" ", words);
            case Source.WordsWithFiles(List<String> words) -> "_yieldlings_reports " + String.join(" ", words);
        };
    }

    /** Escapes text for single quotes; colons and brackets would end the description. */
    private static String text(String text) {
        return text.replace("\\", "\\\\").replaceAll("([\\[\\]:])", "\\\\$1").replace("'", "'\\''");
    }
}
