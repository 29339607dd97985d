package dev.yieldlings.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of the completion script for fish: one for each command, option and argument, with the condition for
 * it.
 */
final class FishScript {
    private FishScript() {}

    static String of(CompletedCommand program) {
        return program.all().flatMap(command -> lines(command).stream()).collect(Collectors.joining("\n"));
    }

    /** All options of all commands that take a value. */
    static String valued(CompletedCommand program) {
        return program.all()
                .flatMap(command -> command.options().stream())
                .filter(CompletedOption::takesValue)
                .flatMap(option -> option.names().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The paths of all commands below the program. */
    static String paths(CompletedCommand program) {
        return program.all().map(command -> quoted(command.path())).skip(1).collect(Collectors.joining(" "));
    }

    private static List<String> lines(CompletedCommand command) {
        List<String> lines = new ArrayList<>();
        String at = "__yieldlings_at " + quoted(command.path());
        for (CompletedCommand below : command.commands()) {
            lines.add(line(at + " 0") + " -a " + below.name() + " -d " + quoted(below.description()));
        }
        for (CompletedOption option : command.options()) {
            String names = option.names().stream()
                    .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                    .collect(Collectors.joining());
            String value = option.takesValue() ? value(option.sources()) : "";
            lines.add(line(at) + names + value + " -d " + quoted(option.description()));
        }
        for (int i = 0; i < command.arguments().size(); i++) {
            boolean isEndless = command.isEndless() && i == command.arguments().size() - 1;
            CompletedCommand.Argument argument = command.arguments().get(i);
            if (!argument.sources().isEmpty()) {
                String values = value(argument.sources()).replaceFirst(" -[rx]", "");
                lines.add(line(at + " " + i + (isEndless ? " endless" : "")) + values);
            }
        }
        return lines;
    }

    private static String line(String condition) {
        return "complete -c yieldlings -n \"" + condition + "\"";
    }

    private static String value(List<Source> sources) {
        boolean isFiles = sources.contains(new Source.Files());
        String calls = sources.stream().map(FishScript::source).collect(Collectors.joining(""));
        return (isFiles ? " -r -F" : " -x") + (calls.isEmpty() ? "" : " -a \"" + calls.strip() + "\"");
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Ids() -> " (__yieldlings_ids)";
            case Source.Folders() -> " (__fish_complete_directories)";
            case Source.Files() -> "";
            case Source.Words(List<String> words) -> " " + String.join(" ", words);
            case Source.WordsWithFiles(List<String> words) -> " (__yieldlings_reports " + String.join(" ", words) + ")";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
