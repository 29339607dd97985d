package dev.yieldlings.engine.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Regenerates the frozen list from the policy and the running JDK, which must be JDK 25.
 *
 * <p>To do so, run {@code mvn -B test -pl grader/engine -am -Dtest=FrozenListTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dyieldlings.freeze=src/main/resources/dev/yieldlings/engine/policy/frozen}.
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

    /** Runs it without Maven, for a quick try; the only argument is the folder. */
    public static void main(String[] args) throws IOException {
        into(Path.of(args[0]));
    }
}
