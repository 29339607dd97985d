package dev.yieldlings.engine.author.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.yieldlings.engine.Here;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mutants that are created, their ids, and that a JVM loads and verifies them. */
class MutantsTest {
    private static final String STEPS = """
            import java.util.Iterator;

            class Steps implements Iterator<Integer> {
                private int at = 3;

                public boolean hasNext() {
                    return at < 7;
                }

                public Integer next() {
                    if (!hasNext()) {
                        throw new java.util.NoSuchElementException();
                    }
                    at = at + 2;
                    return at;
                }
            }
            """;

    private static final String MIXTURE = """
            import dev.yieldlings.kit.Generator;
            import java.io.StringReader;
            import java.util.*;

            class Mixture {
                enum Kind { ONE, TWO }
                record Pair(long left, double right) {}
                private final List<String> seen = new ArrayList<>();
                private long sum = 5;

                static Generator<String, Integer, Long> of(String... words) {
                    return Generator.returning(y -> {
                        long all = 0;
                        for (String word : words) {
                            Integer got = y.yield(word);
                            all += got == null ? 1 : got;
                        }
                        return all;
                    });
                }

                String of(Kind kind, String text) throws Exception {
                    try (StringReader in = new StringReader(text)) {
                        sum <<= in.read();
                        seen.add(text);
                        return switch (kind) {
                            case ONE -> "one";
                            case TWO -> switch (text) {
                                case "a", "b" -> text + sum;
                                default -> throw new IllegalStateException(String.format("%s %d", text, sum));
                            };
                        };
                    } finally {
                        sum--;
                    }
                }

                Iterable<Long> counted(Object what) {
                    if (what instanceof Pair(long left, double right) && right >= 0.5) {
                        return () -> List.of(left, sum).iterator();
                    }
                    synchronized (seen) {
                        int i = 0;
                        do {
                            i++;
                        } while (i < seen.size() && i != 7 || i % 2 == 1);
                        return List.of((long) i);
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void haveIdsOfTheirPlaceAndKind() {
        assertThat(mutants("Steps", STEPS))
                .extracting(Mutant::id)
                .containsExactlyInAnyOrder(
                        "Steps#<init>:constant:1",
                        "Steps#<init>:no-assignment:1",
                        "Steps#hasNext:negate:1",
                        "Steps#hasNext:boundary:1",
                        "Steps#hasNext:constant:1",
                        "Steps#hasNext:constant:2",
                        "Steps#hasNext:constant:3",
                        "Steps#hasNext:return-false:1",
                        "Steps#hasNext:return-true:1",
                        "Steps#next:negate:1",
                        "Steps#next:no-exception:1",
                        "Steps#next:other-exception:1",
                        "Steps#next:constant:1",
                        "Steps#next:arithmetic:1",
                        "Steps#next:no-assignment:1",
                        "Steps#next:return-null:1",
                        "Steps#at:shared:1",
                        "Steps#hasNext:has-next-advances:1");
    }

    @Test
    void keepTheirIdsWhenOtherLinesChange() {
        List<String> before = mutants("Steps", STEPS).stream()
                .map(Mutant::id)
                .filter(id -> id.startsWith("Steps#next:"))
                .toList();
        String changed = STEPS.replace("private int at = 3;", "private int spare = 1;\n\n    private int at = 3;")
                .replace("return at < 7;", "boolean more = at < 7;\n        return more;");
        assertThat(mutants("Steps", changed)).extracting(Mutant::id).containsAll(before);
    }

    @Test
    void tellTheirLine() {
        assertThat(mutants("Steps", STEPS))
                .filteredOn(mutant -> mutant.id().equals("Steps#next:arithmetic:1"))
                .singleElement()
                .satisfies(mutant -> {
                    assertThat(mutant.line()).isEqualTo(14);
                    assertThat(mutant.file()).isEqualTo("Steps.java");
                    assertThat(mutant.changed()).containsOnlyKeys("Steps");
                });
    }

    @Test
    void areClassesThatAJvmLoads() {
        Map<String, byte[]> original = samples().compiled("Mixture", MIXTURE);
        List<Mutant> mutants = mutants("Mixture", MIXTURE);
        assertThat(mutants).hasSizeGreaterThan(50).extracting(Mutant::id).doesNotHaveDuplicates();
        assertThat(mutants)
                .extracting(Mutant::operator)
                .contains(
                        "eager", "only-once", "revives", "never-closes", "shared", "no-call", "no-answer", "increment");
        for (Mutant mutant : mutants) {
            Map<String, byte[]> all = new HashMap<>(original);
            all.putAll(mutant.changed());
            assertThat(all).as(mutant.id()).isNotEqualTo(original);
            assertThatCode(() -> loadAll(all)).as(mutant.id()).doesNotThrowAnyException();
        }
    }

    private List<Mutant> mutants(String name, String source) {
        return samples().mutants(name, source);
    }

    private MutantSamples samples() {
        return new MutantSamples(Here.with(folder).kit());
    }

    /** Loads, verifies and initialises every class. */
    private void loadAll(Map<String, byte[]> classes) throws Exception {
        try (URLClassLoader loader = samples().loader(classes)) {
            for (String name : classes.keySet()) {
                Class.forName(name, true, loader);
            }
        } catch (ExceptionInInitializerError e) {
            // The class was loaded, and its mutant fails in the initialiser.
        }
    }
}
