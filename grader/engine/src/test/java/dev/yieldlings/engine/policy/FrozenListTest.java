package dev.yieldlings.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The frozen list matches the policy on JDK 25, and names nothing that the running JDK lacks. */
class FrozenListTest {
    private static final int FROZEN_ON = 25;

    /** Regenerates the list first if this property is set; see {@link FreezePolicy}. */
    @BeforeAll
    static void freeze() throws IOException {
        String folder = System.getProperty("yieldlings.freeze");
        if (folder != null) {
            FreezePolicy.into(Path.of(folder));
        }
    }

    @Test
    void isWhatThePolicyComesTo() throws IOException {
        assumeThat(Runtime.version().feature()).isEqualTo(FROZEN_ON);
        assumeThat(System.getProperty("yieldlings.freeze")).isNull();

        for (Map.Entry<String, List<String>> file : new Expansion().files().entrySet()) {
            assertThat(lines(file.getKey()))
                    .as("%s; FreezePolicy tells how to freeze the policy anew", file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void namesNothingThatIsNotThere() throws IOException {
        for (Class<?> type : PublicTypes.all()) {
            List<String> lines = lines(type.getPackageName());
            Set<String> there = PublicMembers.of(type).stream()
                    .map(PublicMembers.Member::key)
                    .collect(Collectors.toSet());
            String name = type.getName().substring(type.getPackageName().length() + 1);
            for (String line : lines) {
                if (FrozenType.simpleName(line).equals(name)) {
                    assertThat(there)
                            .as(type.getName())
                            .containsAll(FrozenType.parse(type.getPackageName(), line)
                                    .members()
                                    .keySet());
                }
            }
        }
    }

    /** A denied method must not be callable through the supertype that declares it. */
    @Test
    void noDenialIsEvadedByATypeAbove() throws IOException {
        Set<String> evaded = new TreeSet<>();
        for (Class<?> type : PublicTypes.all()) {
            FrozenType frozen = AllowList.frozen().type(type.getName()).orElse(null);
            if (frozen == null || frozen.status() != Status.ALLOWED) {
                continue;
            }
            frozen.members().forEach((key, status) -> {
                if (status == Status.DENIED && !key.startsWith("<init>") && allowedAbove(frozen, key)) {
                    evaded.add(type.getName() + " " + key);
                }
            });
        }
        // Only the compiler names these types, and what Object's toString() says about them reveals nothing.
        evaded.removeIf(member -> member.startsWith("java.lang.invoke.") && member.contains(" toString("));
        // If the descriptor has a hidden class, the public method next to it does the same.
        evaded.removeIf(member -> member.endsWith(")Ljava/lang/AbstractStringBuilder;"));

        assertThat(evaded).isEmpty();
    }

    private static boolean allowedAbove(FrozenType type, String key) {
        List<String> above = new ArrayList<>(type.above());
        above.add(Object.class.getName());
        return !type.name().equals(Object.class.getName())
                && above.stream()
                        .flatMap(each -> FrozenType.declaring(each, key, AllowList.frozen()::type).stream())
                        .anyMatch(each -> each.members().get(key) == Status.ALLOWED);
    }

    private static List<String> lines(String packageName) throws IOException {
        try (InputStream in = FrozenList.class.getResourceAsStream("frozen/" + packageName + ".txt")) {
            return in == null
                    ? List.of()
                    : new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII)
                            .lines()
                            .toList();
        }
    }
}
