package dev.yieldlings.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command.
 *
 * @param path the names that lead to it after the program's, with spaces between; empty for the program itself
 * @param description what it does, in a few words
 * @param options its options
 * @param arguments what its arguments are
 * @param isEndless whether the last argument may be given several times
 * @param commands its commands
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
     * An argument that is known by its place.
     *
     * @param label what it is called
     * @param sources where it comes from
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

    /** A command with all that are below it; hidden ones stay hidden. */
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

    /** Of a whole program. */
    static CompletedCommand of(CommandLine program) {
        return of(program.getCommandSpec(), "");
    }

    /** Its own name. */
    String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** It and all below it. */
    Stream<CompletedCommand> all() {
        return Stream.concat(Stream.of(this), commands.stream().flatMap(CompletedCommand::all));
    }

    /** The first sentence of a description, or what is before the colon of a long one, without picocli's signs. */
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
