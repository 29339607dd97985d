package dev.yieldlings.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The tables of the completion script for bash: the words that may follow each command. */
final class BashScript {
    private BashScript() {}

    static String of(CompletedCommand program) {
        return program.all().map(BashScript::about).collect(Collectors.joining("\n"));
    }

    private static String about(CompletedCommand command) {
        String commands =
                command.commands().stream().map(CompletedCommand::name).collect(Collectors.joining(" "));
        String options = command.options().stream()
                .flatMap(option -> option.names().stream())
                .collect(Collectors.joining(" "));
        String values = command.options().stream()
                .filter(CompletedOption::takesValue)
                .flatMap(option -> option.names().stream().map(name -> name + "=" + sources(option.sources())))
                .collect(Collectors.joining(" "));
        String arguments = command.arguments().stream()
                .map(argument -> sources(argument.sources()))
                .collect(Collectors.joining(" "));
        return """
            '%s')
                commands='%s'
                options='%s'
                values='%s'
                arguments='%s'
                endless=%s
                ;;\
            """.formatted(command.path(), commands, options, values, arguments, command.isEndless() ? "yes" : "")
                .indent(0)
                .stripTrailing();
    }

    private static String sources(List<Source> sources) {
        return sources.isEmpty()
                ? "nothing"
                : sources.stream().map(BashScript::source).collect(Collectors.joining("+"));
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Ids() -> "ids";
            case Source.Folders() -> "folders";
            case Source.Files() -> "files";
            case Source.Words(List<String> words) -> "words:" + String.join(",", words);
            case Source.WordsWithFiles(List<String> words) -> "reports:" + String.join(",", words);
        };
    }
}
