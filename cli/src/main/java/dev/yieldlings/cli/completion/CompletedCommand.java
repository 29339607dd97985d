package dev.yieldlings.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command for completion.
 *
 * @param path the command names after the program's name, separated by spaces; empty for the program itself
 * @param description a short description
 * @param options its options
 * @param arguments its positional arguments
 * @param isEndless whether the last argument may be repeated
 * @param commands its subcommands
 */
record CompletedCommand(
        String path,
        String description,
        List<CompletedOption> options,
        List<Argument> arguments,
        boolean isEndless,
        List<CompletedCommand> commands) {
    private static final int LONG = 80;

    /**
     * A positional argument.
     *
     * @param label its label
     * @param sources the sources of its words
     */
    record Argument(String label, List<Source> sources) {
        Argument {
            sources = List.copyOf(sources);
        }
    }

    CompletedCommand {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        commands = List.copyOf(commands);
    }

    /** Returns a command with its subcommands, except hidden ones. */
    static CompletedCommand of(CommandSpec spec, String path) {
        List<CompletedCommand> commands = new ArrayList<>();
        spec.subcommands().forEach((name, command) -> {
            CommandSpec below = command.getCommandSpec();
            if (!below.usageMessage().hidden()) {
                commands.add(of(below, (path + " " + name).strip()));
            }
        });
        List<PositionalParamSpec> arguments = spec.positionalParameters();
        return new CompletedCommand(
                path,
                first(spec.usageMessage().description()),
                spec.options().stream()
                        .filter(option -> !option.hidden())
                        .map((OptionSpec option) -> CompletedOption.of(option))
                        .toList(),
                arguments.stream()
                        .map(argument -> new Argument(argument.paramLabel(), Source.of(argument)))
                        .toList(),
                !arguments.isEmpty() && arguments.getLast().index().isVariable(),
                commands);
    }

    /** Returns the root command of a program. */
    static CompletedCommand of(CommandLine program) {
        return of(program.getCommandSpec(), "");
    }

    /** The command's own name, the last in its path. */
    String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** This command and all commands below it. */
    Stream<CompletedCommand> all() {
        return Stream.concat(Stream.of(this), commands.stream().flatMap(CompletedCommand::all));
    }

    /**
     * Shortens a description to its first sentence, or to the part before a colon if that is long, and removes
     * picocli's markup.
     */
    static String first(String... description) {
        String text = description.length == 0 ? "" : String.join(" ", description);
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end);
        if (sentence.length() > LONG) {
            sentence = sentence.replaceFirst("[:;].*", "");
        }
        return sentence.replaceAll("[.;:,]+$", "").replace("%n", " ").replace("%%", "%");
    }
}
