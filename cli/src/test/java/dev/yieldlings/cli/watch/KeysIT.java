package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yieldlings.cli.launcher.BuiltInCourse;
import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.tmux.Screen;
import dev.yieldlings.cli.tmux.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The effect of the window's keys. */
class KeysIT {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTmux() {
        Tmux.assumeThere();
    }

    @Test
    void everyKeyDoesWhatItsNameSays() throws Exception {
        try (Learner learner = Learner.in(folder, 80, 24, Map.of()).watches()) {
            Tmux tmux = learner.tmux();
            Path file = learner.file("01-fib-iterator/FibIter.java");
            String starter = Files.readString(file);
            tmux.keys("s");
            tmux.await("once you have passed");
            tmux.keys("n");
            tmux.await("not passed yet");
            tmux.keys("h");
            tmux.await("Hint 1 of 3");
            tmux.keys("h");
            tmux.await("Hint 2 of 3");
            tmux.keys("p");
            tmux.await("A list holds all its elements at once.");
            tmux.keys("c");
            tmux.await("0 of 10 points");
            tmux.keys("?");
            tmux.await("gives the next hint");
            Files.writeString(file, FibIterSources.right());
            tmux.await("Passed: 10 of 10 points.");
            tmux.keys("s");
            tmux.await("+++ ");
            tmux.keys("x");
            tmux.await("Put back the starter of fib-iterator?");
            tmux.keys("n");
            tmux.await("Left as it was.");
            assertThat(file).hasContent(FibIterSources.right());
            tmux.keys("x", "y");
            tmux.await(".yieldlings/backups/fib-iterator/");
            assertThat(file).hasContent(starter);
            tmux.keys("F5", "Left", "M-z", "\u00fc");
            tmux.keys("q");
            learner.isBackWith(0);
        }
    }

    @Tag("thorough")
    @Test
    void theListLeadsAnywhere() throws Exception {
        int prime = BuiltInCourse.number("prime");
        try (Learner learner = Learner.in(folder, 60, 20, Map.of()).watches()) {
            Tmux tmux = learner.tmux();
            tmux.keys("l");
            tmux.await("*>[ ]  1  fib-iterator");
            tmux.keys("Down", "j");
            tmux.await("* [ ]  3  limited-fib-range");
            tmux.keys("NPage");
            tmux.await("Generators (0 of " + BuiltInCourse.sizeOf("Generators") + ")");
            tmux.keys("End");
            tmux.await("* [ ] " + BuiltInCourse.size() + "  build-a-generator");
            tmux.keys("/");
            tmux.type("prime");
            tmux.await("* [ ] " + prime + "  prime");
            tmux.keys("Enter");
            tmux.await("Search: prime");
            tmux.keys("d");
            tmux.await("Nothing is passed yet.");
            tmux.keys("a", "Enter");
            tmux.await(prime + "  prime: ");
            learner.solves("prime", "Prime.java");
            tmux.await("1 of " + BuiltInCourse.size() + " passed");
            tmux.keys("l");
            tmux.await("*>[x] " + prime + "  prime");
            tmux.keys("Escape");
            tmux.await("the window", Learner::isDrawn);
            Files.writeString(learner.file("09-my-range/MyRange.java"), "class MyRange { mine }");
            tmux.await("MyRange { mine }");
            tmux.keys("l");
            tmux.await("*>[~]  9  my-range");
            tmux.type(prime + "x");
            tmux.await("Reset prime? y/n");
            tmux.keys("y");
            tmux.await(".yieldlings/backups/prime/");
            assertThat(learner.file("30-prime/Prime.java")).content().contains("not written yet");
            tmux.keys("Escape");
            tmux.await(
                    "the window as it was", screen -> screen.contains("MyRange { mine }") && Learner.isDrawn(screen));
            tmux.keys("l");
            tmux.await("*>[~]  9  my-range");
            tmux.keys("x", "y");
            tmux.await(
                    "the verdict on the starter",
                    screen -> screen.contains("Not passed yet") && Learner.isDrawn(screen));
            tmux.keys("q");
            learner.isBackWith(0);
        }
    }

    @Test
    void opensTheFileInTheLearnersEditor() throws Exception {
        Path script = Files.writeString(folder.resolve("editor"), """
                #!/bin/sh
                clear
                echo "editing $*"
                read -r line
                sed -i 's/class/\\/* '"$line"' *\\/ class/' "$1"
                """);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        try (Learner learner = Learner.in(folder, 80, 24, Map.of("VISUAL", script.toString(), "EDITOR", "false"))
                .watches()) {
            Tmux tmux = learner.tmux();
            tmux.keys("o");
            tmux.await("FibIter.java");
            tmux.await("a terminal that is the editor's", screen -> !tmux.alternate());
            tmux.await("the editor", screen -> screen.contains("editing "));
            learner.terminalIsAsBefore();
            tmux.enter("typed in the editor");
            tmux.await(
                    "the window and a verdict", screen -> screen.contains("0 of 10 points") && Learner.isDrawn(screen));
            assertThat(learner.file("01-fib-iterator/FibIter.java")).content().contains("/* typed in the editor */");
            tmux.keys("q");
            learner.isBackWith(0);
        }
    }

    @Tag("thorough")
    @Test
    void vimCanBeLeftAndStopped() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/vi")), "vi is not on this machine");
        try (Learner learner =
                Learner.in(folder, 80, 24, Map.of("VISUAL", "vi -u NONE")).watches()) {
            Tmux tmux = learner.tmux();
            tmux.keys("o");
            tmux.await("the editor", screen -> screen.contains("public class FibIter") && !Learner.isDrawn(screen));
            tmux.type(":set cp");
            tmux.keys("Enter", "O");
            tmux.type("// by hand");
            tmux.keys("Escape", "C-z");
            assertThat(tmux.awaitShell()).isGreaterThan(128);
            tmux.enter("fg");
            tmux.await("the editor again", screen -> screen.contains("// by hand") && !screen.contains("fg"));
            tmux.type(":wq");
            tmux.keys("Enter");
            Screen window = tmux.await(
                    "the window and a verdict", screen -> screen.contains("0 of 10 points") && Learner.isDrawn(screen));
            assertThat(window.lines()).hasSize(24);
            assertThat(learner.file("01-fib-iterator/FibIter.java")).content().contains("// by hand");
            tmux.keys("q");
            learner.isBackWith(0);
        }
    }

    @Tag("thorough")
    @Test
    void saysWhichEditorIsMissing() throws Exception {
        try (Learner learner =
                Learner.in(folder, 60, 20, Map.of("EDITOR", "no-such-editor")).watches()) {
            learner.tmux().keys("o");
            learner.tmux().await("no-such-editor");
            learner.tmux().await("the window", Learner::isDrawn);
        }
        try (Learner learner =
                Learner.at(folder.resolve("work"), 60, 20, Map.of()).watches()) {
            learner.tmux().keys("o");
            learner.tmux().await("Set YIELDLINGS_EDITOR, VISUAL or EDITOR");
        }
    }
}
