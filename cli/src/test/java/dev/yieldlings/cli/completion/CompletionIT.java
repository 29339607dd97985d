package dev.yieldlings.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.launcher.NewWorkspace;
import dev.yieldlings.cli.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completions of a partial command line in real shells after Tab. */
class CompletionIT {
    /** The typed text and its completion, the same in each shell. */
    private static final Map<String, String> COMPLETED = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    private static Path workspace;

    static {
        COMPLETED.put("yieldlings comp", "yieldlings completion");
        COMPLETED.put("./yieldlings show prim", "./yieldlings show prime");
        COMPLETED.put("yieldlings hint --seen fib-it", "yieldlings hint --seen fib-iterator");
        COMPLETED.put("yieldlings test prime --pl", "yieldlings test prime --plain");
        COMPLETED.put("yieldlings test --sandbox req", "yieldlings test --sandbox required");
        COMPLETED.put("yieldlings course ver", "yieldlings course verify");
        COMPLETED.put("yieldlings course verify --jobs 2 --rep", "yieldlings course verify --jobs 2 --report");
        COMPLETED.put("yieldlings grade --report text=resu", "yieldlings grade --report text=results.txt");
        COMPLETED.put("yieldlings grade --exercise=telnet-f", "yieldlings grade --exercise=telnet-filter");
        COMPLETED.put("yieldlings init --course own", "yieldlings init --course owncourse/");
    }

    @BeforeAll
    static void makeWorkspace() throws Exception {
        workspace = NewWorkspace.in(folder);
        Files.createFile(workspace.resolve("results.txt"));
        Files.createDirectory(workspace.resolve("owncourse"));
        for (String shell : List.of("bash", "zsh", "fish")) {
            Launched script = Launched.yieldlings(folder, "completion", shell);
            assertThat(script.exitCode()).as("%s", script).isZero();
            Files.writeString(folder.resolve("completion." + shell), script.out());
        }
    }

    @Test
    void bashCompletes() throws Exception {
        try (Tmux tmux = terminal()) {
            bash(tmux, "../completion.bash");
            completes(tmux);
        }
    }

    @Test
    void zshCompletes() throws Exception {
        assumeThere("zsh");
        try (Tmux tmux = terminal()) {
            tmux.enter("exec zsh -f");
            tmux.enter("PS1='zsh> '; autoload -Uz compinit; compinit -D -u; source ../completion.zsh; clear");
            tmux.await("zsh's prompt", screen -> screen.last().equals("zsh>"));
            completes(tmux);
        }
    }

    @Test
    void fishCompletes() throws Exception {
        assumeThere("fish");
        for (Map.Entry<String, String> completed : COMPLETED.entrySet()) {
            String typed = completed.getKey();
            Launched answer = Launched.run(
                    workspace,
                    Map.of("HOME", folder.toString()),
                    List.of("fish", "-N", "-c", "source ../completion.fish; complete -C '" + typed + "'"));
            String word = completed.getValue().substring(typed.lastIndexOf(' ') + 1);
            assertThat(answer.out().lines().map(line -> line.replaceFirst("\t.*", "")))
                    .as("%s: %s", typed, answer)
                    .contains(word);
        }
    }

    @Test
    void outsideAWorkspaceTheBuiltInExercisesAreKnown() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Tmux tmux = Tmux.open(other, 80, 24, Map.of())) {
            bash(tmux, "../completion.bash");
            tmux.type("yieldlings show pass-the");
            tmux.keys("Tab");
            tmux.await("yieldlings show pass-the-ball");
        }
    }

    @Test
    void inAWorkspaceOfAnotherCourseItsOwnAreKnown() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("tiny/one/deep"));
        Files.createDirectory(folder.resolve("tiny/.yieldlings"));
        Files.writeString(folder.resolve("tiny/.yieldlings/workspace.json"), "{}");
        Files.writeString(
                folder.resolve("tiny/pom.xml"), "  <modules>\n    <module>01-own-one</module>\n  </modules>\n");
        try (Tmux tmux = Tmux.open(inside, 80, 24, Map.of())) {
            bash(tmux, "../../../completion.bash");
            tmux.type("yieldlings show ");
            tmux.keys("Tab");
            tmux.await("yieldlings show own-one");
        }
    }

    private static Tmux terminal() throws IOException {
        Tmux.assumeThere();
        return Tmux.open(workspace, 100, 24, Map.of());
    }

    /** Starts an interactive bash, because the terminal's own shell does not edit lines. */
    private static void bash(Tmux tmux, String script) {
        tmux.enter("exec bash --norc --noprofile -i");
        tmux.enter("source " + script + "; expr 40 + 2");
        tmux.await("42");
    }

    private static void completes(Tmux tmux) {
        COMPLETED.forEach((typed, becomes) -> {
            tmux.keys("C-u", "C-l");
            tmux.type(typed);
            tmux.keys("Tab");
            tmux.await(becomes);
        });
    }

    private static void assumeThere(String shell) {
        boolean isThere = List.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1))
                .stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
        assumeTrue(isThere, shell + " is not on this machine");
    }
}
