package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Trace;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/**
 * JShell over a learner's classes and the kit. The classes are moved into JShell's package and made public, so they
 * need no import, and package-private members can be used.
 */
public final class Prompt implements AutoCloseable {
    private static final List<String> IMPORTS = List.of(
            "dev.yieldlings.kit.*",
            "java.io.*",
            "java.math.*",
            "java.util.*",
            "java.util.function.*",
            "java.util.stream.*");

    private final Installation installation;
    private final Path classes;
    private final Set<String> ownClasses;
    private final JShell shell;
    private final TypedPlaces places;
    private @Nullable PromptProcess process;
    private @Nullable MethodComments comments;
    private CarriedOver kept = new CarriedOver(List.of(), List.of());

    private Prompt(Installation installation, OwnClasses.Compiled own, PrintStream out) throws IOException {
        this.installation = installation;
        this.classes = Files.createTempDirectory("yieldlings-try");
        this.ownClasses = Set.copyOf(own.classes().keySet());
        OwnClasses.write(NeighbourClasses.of(own.classes()), classes);
        this.shell = JShell.builder()
                .executionEngine(new Provider(installation), Map.of())
                .compilerOptions("-g", "-proc:none", "-classpath", OwnClasses.classPath(classes, installation, own))
                .out(out)
                .err(out)
                .build();
        this.places = new TypedPlaces(shell, own.files());
    }

    /**
     * Opens a prompt, which takes about a second; close it afterwards.
     *
     * @param own the learner's classes; {@link #nothing()} if they don't compile
     * @param out receives what the evaluated code prints, while it runs
     */
    public static Prompt open(Installation installation, OwnClasses.Compiled own, PrintStream out) {
        try {
            Prompt prompt = new Prompt(installation, own, out);
            for (Path library : own.libraries()) {
                prompt.process().addToClasspath(library.toString());
            }
            prompt.process().addToClasspath(prompt.classes.toString());
            IMPORTS.forEach(name -> prompt.shell.eval("import " + name + ";"));
            return prompt;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionControlException e) {
            throw new IllegalStateException("the prompt's process does not answer", e);
        }
    }

    private PromptProcess process() {
        return java.util.Objects.requireNonNull(process, "JShell starts its engine when it is made");
    }

    /** Tells whether a partial input is complete, and what follows its first complete part. */
    public CompletionInfo analysed(String text) {
        return analysis().analyzeCompletion(text);
    }

    /** Returns JShell's analysis of input, such as completions. */
    public SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    /** Returns the first sentence of a method's documentation, or empty if its source is not at hand. */
    public synchronized Optional<String> comment(Documentation method) {
        MethodComments known = comments;
        if (known == null) {
            known = MethodComments.with(installation.kitSources());
            comments = known;
        }
        return known.of(method);
    }

    /** Evaluates one complete part of the input. */
    public Evaluated evaluate(String part) {
        List<SnippetEvent> events;
        try {
            events = shell.eval(part);
        } catch (IllegalStateException e) {
            return new Evaluated.Died();
        }
        boolean stopped = process().ended();
        if (!isAlive()) {
            return new Evaluated.Died();
        }
        kept = CarriedOver.of(shell);
        Optional<SnippetEvent> main =
                events.stream().filter(event -> event.causeSnippet() == null).findFirst();
        Trace trace = told("told", "");
        if (stopped) {
            return new Evaluated.Stopped(trace);
        }
        return main.map(event -> new Evaluation(shell, places, ownClasses).of(event, trace))
                .orElseGet(() -> new Evaluated.Ran("", Optional.empty(), trace));
    }

    /** Whether the child process is alive. Waits for a child that is about to end. */
    public boolean isAlive() {
        try {
            process().told("alive", "");
            return process().isAlive();
        } catch (IllegalStateException | ExecutionControlException e) {
            return false;
        }
    }

    /**
     * Returns the state of the object in a variable: one step for the object, and one for each object that it delegates
     * to.
     */
    public Trace frame(String variable) {
        return told("frame", variable);
    }

    private Trace told(String command, String argument) {
        try {
            return new ShownTrace(places::shown).of(process().told(command, argument));
        } catch (ExecutionControlException e) {
            return Trace.EMPTY;
        }
    }

    /** Returns the source text of a line, or empty if it is not known. */
    public Optional<String> source(Place place) {
        return places.source(place);
    }

    /** Stops the running evaluation; may be called on any thread. */
    public void stop() {
        process().stop();
    }

    /** Returns the declarations that another prompt can take over, and the names of the variables that are lost. */
    public CarriedOver kept() {
        return kept;
    }

    /** Ends the child process and deletes its files. */
    @Override
    public void close() {
        shell.close();
        process().close();
        OwnClasses.delete(classes);
    }

    /** Returns an empty set of classes, for a prompt on the kit alone. */
    public static OwnClasses.Compiled nothing() {
        return new OwnClasses.Compiled(Map.of(), List.<SourceFile>of(), List.of());
    }

    private final class Provider implements ExecutionControlProvider {
        private final Installation installation;

        Provider(Installation installation) {
            this.installation = installation;
        }

        @Override
        public String name() {
            return "yieldlings";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) throws IOException {
            PromptProcess started = PromptProcess.start(installation, environment);
            process = started;
            return started;
        }
    }
}
