package dev.yieldlings.cli.grading;

import dev.yieldlings.engine.child.SandboxPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --sandbox} of all commands that run submissions. */
public final class SandboxOption {
    @Option(
            names = "--sandbox",
            paramLabel = "MODE",
            defaultValue = "auto",
            converter = Converter.class,
            description =
                    "auto: submissions run in bubblewrap's sandbox where it works (Linux); required: only there, or "
                            + "the exit code is 3; off: without it.")
    private SandboxPolicy policy = SandboxPolicy.AUTO;

    /** The policy that the user asked for. */
    public SandboxPolicy policy() {
        return policy;
    }

    /** Parses the option's value. */
    static final class Converter implements ITypeConverter<SandboxPolicy> {
        @Override
        public SandboxPolicy convert(String typed) {
            return Arrays.stream(SandboxPolicy.values())
                    .filter(policy -> name(policy).equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there are " + String.join(", ", names())));
        }

        private static List<String> names() {
            return Arrays.stream(SandboxPolicy.values()).map(Converter::name).toList();
        }

        private static String name(SandboxPolicy policy) {
            return policy.name().toLowerCase(Locale.ROOT);
        }
    }
}
