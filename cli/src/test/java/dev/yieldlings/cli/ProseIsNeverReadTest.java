package dev.yieldlings.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Views show a report and its traces from their data, and never search a text that was made of them. */
class ProseIsNeverReadTest {
    private static final Set<String> SEARCHES =
            Set.of("matches", "startsWith", "endsWith", "contains", "replaceAll", "replaceFirst", "split");

    private static final DescribedPredicate<JavaCall<?>> A_SEARCH = DescribedPredicate.describe(
            "a search in a text",
            call -> call.getTargetOwner().isEquivalentTo(String.class) && SEARCHES.contains(call.getName()));

    @Test
    void noTextIsSearched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .callMethodWhere(A_SEARCH)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.yieldlings.cli.trace", "dev.yieldlings.cli.view"));
    }
}
