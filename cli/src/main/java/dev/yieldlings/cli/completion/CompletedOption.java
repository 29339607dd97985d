package dev.yieldlings.cli.completion;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option for completion.
 *
 * @param names its names, with their hyphens
 * @param description a short description
 * @param label the label of its value; empty if it takes none
 * @param sources the sources of its value's words
 * @param isRepeatable whether it may be repeated
 */
record CompletedOption(
        List<String> names, String description, String label, List<Source> sources, boolean isRepeatable) {
    CompletedOption {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
    }

    static CompletedOption of(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        return new CompletedOption(
                List.of(option.names()),
                CompletedCommand.first(option.description()),
                takesValue ? option.paramLabel() : "",
                takesValue ? Source.of(option) : List.of(),
                option.isMultiValue());
    }

    boolean takesValue() {
        return !label.isEmpty();
    }
}
