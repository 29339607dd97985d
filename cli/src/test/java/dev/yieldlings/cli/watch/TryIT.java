package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.tmux.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the window to a prompt and back, and to the learner's own main method. */
class TryIT {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTmux() {
        Tmux.assumeThere();
    }

    private static void awaitPrompt(Tmux tmux) {
        tmux.await("the prompt", screen -> screen.last().equals(">"));
    }

    @Test
    void triesRunsAndComesBack() throws Exception {
        try (Learner learner = Learner.in(folder, 80, 24, Map.of()).watches()) {
            Tmux tmux = learner.tmux();
            Files.writeString(learner.file("01-fib-iterator/FibIter.java"), FibIterSources.right());
            tmux.await("Now you know:");
            tmux.keys("t");
            tmux.await("Trying fib-iterator.");
            awaitPrompt(tmux);
            tmux.enter("var fib = new FibIter()");
            tmux.await("fib = an Iterator (FibIter)");
            awaitPrompt(tmux);
            tmux.type("fib.ne");
            tmux.keys("Tab");
            tmux.await("> fib.next()");
            tmux.keys("Enter");
            tmux.await("\u2192 1");
            awaitPrompt(tmux);
            tmux.type("Generator.of(");
            tmux.keys("Tab");
            tmux.await("    A generator that runs a body and returns nothing.");
            tmux.keys("C-u");
            awaitPrompt(tmux);
            tmux.enter("System.out.println(\"runs\"); while (true) {}");
            tmux.await("the loop", screen -> screen.last().equals("runs"));
            tmux.keys("C-c");
            tmux.await("Stopped.");
            awaitPrompt(tmux);
            tmux.enter(":quit");
            tmux.await("the window", screen -> tmux.alternate() && Learner.isDrawn(screen));
            tmux.keys("r");
            tmux.await("no main method");
            tmux.keys("Enter");
            tmux.await("the window again", screen -> tmux.alternate() && Learner.isDrawn(screen));
            tmux.keys("q");
            learner.isBackWith(0);
        }
    }
}
