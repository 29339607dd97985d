package dev.yieldlings.engine.admit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Admission accepts each source of the honest corpus, and refuses exactly the forbidden uses of the other. */
class CorpusTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.yieldlings.engine.admit.Corpus#honest")
    void isAdmitted(String title, String members) {
        assertThat(Admitting.refusals(members)).as(title).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.yieldlings.engine.admit.Corpus#modern")
    void isAdmittedAsItStands(String title, String text) {
        assertThat(Admitting.refusals(AdmissionRules.NONE, new SourceFile("Counter.java", text)))
                .as(title)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dev.yieldlings.engine.admit.Corpus#refused")
    void isRefused(List<String> shown, String members) {
        List<Diagnostic> refusals = Admitting.refusals(members);

        assertThat(refusals)
                .extracting(Diagnostic::message)
                .map(message ->
                        message.substring(0, Math.max(message.indexOf(" is not available to submissions: "), 0)))
                .as(members)
                .isEqualTo(shown);
        assertThat(refusals).as(members).extracting(Diagnostic::line).containsOnly(5);
    }
}
