package dev.yieldlings.engine.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the frozen list anew, from the policy and the running JDK, which must be JDK 25.
 *
 * <p>{@code mvn -B test -pl grader/engine -am -Dtest=FrozenListTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dyieldlings.freeze=src/main/resources/dev/yieldlings/engine/policy/frozen} starts it, in place of the comparison.
 */
final class FreezePolicy {
    private FreezePolicy() {}

    static void into(Path folder) throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, List<String>> file : new Expansion().files().entrySet()) {
            Files.writeString(
                    folder.resolve(file.getKey() + ".txt"),
                    String.join("\n", file.getValue()) + "\n",
                    StandardCharsets.US_ASCII);
        }
    }

    /** For a quick try without Maven: the folder is the only argument. */
    public static void main(String[] args) throws IOException {
        into(Path.of(args[0]));
    }
}
