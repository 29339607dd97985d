package dev.yieldlings.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** The dependency rules between packages of one module. */
class ArchitectureTest {
    private static final String TESTS = ArchitectureTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .importPackages("dev.yieldlings");

    private static final String[] WORKER = {"dev.yieldlings.worker..", "dev.yieldlings.trace.."};

    @Test
    void allModulesAreLookedAt() {
        assertThat(ALL.contain("dev.yieldlings.kit.Generator")).isTrue();
        assertThat(ALL.contain("dev.yieldlings.worker.Worker")).isTrue();
        assertThat(ALL.contain("dev.yieldlings.engine.grade.Grader")).isTrue();
        assertThat(ALL.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void theKitKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("dev.yieldlings.kit..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.yieldlings.kit..", "java..", "jdk.internal.vm", "org.jspecify.annotations")
                .check(ALL);
    }

    @Test
    void theWorkerKnowsTheKitAndJUnit() {
        classes()
                .that()
                .resideInAnyPackage(WORKER)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.yieldlings.worker..",
                        "dev.yieldlings.trace..",
                        "dev.yieldlings.kit..",
                        "org.junit..",
                        "org.opentest4j",
                        "java..",
                        // for the process's CPU time
                        "com.sun.management",
                        // for the list of virtual threads, which a submission may leave running
                        "jdk.internal.vm",
                        // for the prompt's child, which runs JShell's code
                        "jdk.jshell..",
                        "org.jspecify.annotations")
                .check(ALL);
    }

    @Test
    void theEngineKnowsOnlyWhatTheWorkerSaysAndHow() {
        noClasses()
                .that()
                .resideInAPackage("dev.yieldlings.engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(WORKER)
                        .and(not(resideInAnyPackage(
                                "dev.yieldlings.trace.data",
                                "dev.yieldlings.worker.child",
                                "dev.yieldlings.worker.message",
                                "dev.yieldlings.worker.wire"))))
                .check(ALL);
    }

    @Test
    void theEngineRunsNothingOfTheKitsOrJUnits() {
        noClasses()
                .that()
                .resideInAPackage("dev.yieldlings.engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.yieldlings.kit..", "org.junit.."))
                .check(ALL);
    }

    @Test
    void theWorkersMessagesKnowOnlyTheDataOfTraces() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.yieldlings.worker.message")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.yieldlings..")
                        .and(not(resideInAnyPackage("dev.yieldlings.worker.message", "dev.yieldlings.trace.data"))))
                .check(ALL);
    }

    @Test
    void theEnginesStagesFormNoCircle() {
        slices().matching("dev.yieldlings.engine.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void theWorkersPartsFormNoCircle() {
        slices().matching("dev.yieldlings.worker.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void onlyMainClassesTouchTheStandardStreams() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Main")
                .and()
                .doNotHaveFullyQualifiedName("dev.yieldlings.worker.Worker")
                .and()
                .doNotHaveFullyQualifiedName("dev.yieldlings.worker.Reach")
                // It replaces the standard streams while a submission runs.
                .and()
                .doNotHaveFullyQualifiedName("dev.yieldlings.worker.run.CapturedStreams")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "setOut", PrintStream.class)
                .orShould()
                .callMethod(System.class, "setErr", PrintStream.class)
                .orShould()
                .callMethod(System.class, "setIn", InputStream.class)
                .check(ALL);
    }

    @Test
    void onlyMainClassesEndTheProcess() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Main")
                // It ends a child process at its limits, whatever its main class is.
                .and()
                .doNotHaveFullyQualifiedName("dev.yieldlings.worker.child.Watch")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(ALL);
    }
}
