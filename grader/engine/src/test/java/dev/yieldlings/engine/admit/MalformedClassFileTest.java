package dev.yieldlings.engine.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.policy.LibraryTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Malformed class files are refused with a reason, and never break the grader. */
class MalformedClassFileTest {
    private static final String MEMBERS =
            "enum Kind { A, B } record Point(int x, int y) { } static int f(Object o) { return switch (o) {"
                    + " case Point(int x, int y) -> x; case Kind.A -> 2; default -> List.of(o, \"a\" + o).size(); }; }"
                    + " Runnable r = () -> { try { f(this); } finally { System.exit(0); } };";

    @Test
    void isRefusedWhereverItIsCutOff() {
        Admitting.classes(MEMBERS).forEach((name, bytes) -> {
            for (int length = 0; length < bytes.length; length++) {
                assertThat(refusals(name, Arrays.copyOf(bytes, length)))
                        .as("%s cut off after %s bytes", name, length)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void isReadOrRefusedWhateverByteIsWrong() {
        Admitting.classes(MEMBERS).forEach((name, bytes) -> {
            for (int i = 0; i < bytes.length; i++) {
                for (int wrong : new int[] {0xff, bytes[i] ^ 1}) {
                    byte[] changed = bytes.clone();
                    changed[i] = (byte) wrong;
                    assertThatCode(() -> refusals(name, changed))
                            .as("%s with %s as its byte %s", name, wrong, i)
                            .doesNotThrowAnyException();
                }
            }
        });
    }

    @Test
    void isToldInOneSentence() {
        assertThat(refusals("Counter", new byte[] {1, 2, 3}))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith("The compiler wrote a class file for this source that can't be read: ");
    }

    private static List<Diagnostic> refusals(String name, byte[] bytes) {
        Outline nothing = new Outline(List.of(), List.of());
        return switch (new Admission()
                .admit(
                        Map.of(name, bytes),
                        nothing,
                        AdmissionRules.NONE,
                        LibraryTypes.NONE,
                        Uses.ANYTHING,
                        List.of())) {
            case AdmissionResult.Admitted _ -> List.of();
            case AdmissionResult.Refused(List<Diagnostic> refusals) -> refusals;
        };
    }
}
