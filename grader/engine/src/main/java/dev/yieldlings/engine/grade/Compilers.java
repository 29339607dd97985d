package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.compile.untrusted.CompilerProcesses;
import dev.yieldlings.engine.compile.untrusted.InProcessCompiler;
import dev.yieldlings.engine.compile.untrusted.UntrustedCompiler;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The compilers of submissions: one for each set of libraries that these may use. */
final class Compilers implements AutoCloseable {
    private final Map<List<Path>, UntrustedCompiler> all = new ConcurrentHashMap<>();
    private final Installation installation;
    private final GraderOptions options;
    private final Sandboxing sandboxing;

    /**
     * Starts what compiles against the kit alone: most courses have no libraries, and processes that are started now are
     * ready when they are needed.
     */
    Compilers(Installation installation, GraderOptions options, Sandboxing sandboxing) {
        this.installation = installation;
        this.options = options;
        this.sandboxing = sandboxing;
        all.put(List.of(), compiler(List.of()));
    }

    /** The one of an exercise. */
    UntrustedCompiler of(Exercise exercise) {
        return all.computeIfAbsent(exercise.settings().libraries().jars(), this::compiler);
    }

    private UntrustedCompiler compiler(List<Path> libraries) {
        List<Path> classPath =
                Stream.concat(Stream.of(installation.kit()), libraries.stream()).toList();
        Supplier<CompilerProcesses> processes = () -> new CompilerProcesses(
                sandboxing, installation.java(), installation.engine(), classPath, options.jobs());
        return options.use() == GraderOptions.Use.MANY ? processes.get() : new InProcessCompiler(classPath, processes);
    }

    /** Ends all compilers. */
    @Override
    public void close() {
        all.values().forEach(UntrustedCompiler::close);
    }
}
