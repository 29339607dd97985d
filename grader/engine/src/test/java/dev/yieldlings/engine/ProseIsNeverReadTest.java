package dev.yieldlings.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.yieldlings.trace.data.Fact;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The program makes its sentences from data when it shows them, and never reads them back. */
class ProseIsNeverReadTest {
    private static final Set<String> SEARCHES =
            Set.of("matches", "startsWith", "endsWith", "contains", "replaceAll", "replaceFirst", "split");

    private static final DescribedPredicate<JavaCall<?>> A_SEARCH = DescribedPredicate.describe(
            "a search in a text",
            call -> call.getTargetOwner().isEquivalentTo(String.class)
                    && SEARCHES.contains(call.getName())
                    && !tellsOfAPlainTest(call));

    /**
     * Returns whether a method handles a plain test's failure, whose text is its author's and may already contain the
     * values.
     */
    private static boolean tellsOfAPlainTest(JavaCall<?> call) {
        return call.getOrigin().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Fact.TestFailed.class));
    }

    @Test
    void noTextIsSearched() {
        JavaClasses classes = new ClassFileImporter()
                .importPackages(
                        "dev.yieldlings.trace.data",
                        "dev.yieldlings.engine.render",
                        "dev.yieldlings.engine.report",
                        "dev.yieldlings.engine.misconception",
                        "dev.yieldlings.engine.author.proof")
                .that(DescribedPredicate.describe(
                        "no tests", it -> !it.getSimpleName().endsWith("Test")));
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .callMethodWhere(A_SEARCH)
                .check(classes);
    }
}
