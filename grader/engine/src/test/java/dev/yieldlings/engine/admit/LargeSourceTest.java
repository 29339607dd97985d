package dev.yieldlings.engine.admit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Admission judges large sources as it does small ones. */
class LargeSourceTest {
    @Test
    void aMethodThatCannotBeCountedIsToldByItsName() {
        String loops = "while (n > 1) { n--; } ".repeat(3_000);
        String branches = "if (n > 1) { n--; } ".repeat(3_400);

        assertThat(Admitting.refusals("int n;\nvoid fits() { " + branches + "}"))
                .isEmpty();
        assertThat(Admitting.refusals("int n;\nvoid grows() { " + loops + "}"))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.message()).startsWith("The method grows is too long: ");
                    assertThat(refusal.line()).isEqualTo(6);
                });
    }

    @Test
    void eachOfManyClassesIsRefusedAtItsOwnLine() {
        String classes = IntStream.range(0, 300)
                .mapToObj(i -> "abstract class C" + i + " extends Thread { }")
                .collect(Collectors.joining("\n"));

        assertThat(Admitting.refusals(
                        AdmissionRules.NONE, new SourceFile("Counter.java", "class Counter { }\n" + classes)))
                .first()
                .extracting(Diagnostic::line)
                .isEqualTo(2);
    }
}
