package dev.yieldlings.cli.completion;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option.
 *
 * @param names its names, with their hyphens
 * @param description what it does, in a few words
 * @param label what its value is called; empty if it takes none
 * @param sources where its value comes from
 * @param isRepeatable whether it may be given several times
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
