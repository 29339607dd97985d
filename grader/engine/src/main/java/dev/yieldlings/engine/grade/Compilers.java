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

/** The compilers of submissions: one for each set of libraries that an exercise allows. */
final class Compilers implements AutoCloseable {
    private final Map<List<Path>, UntrustedCompiler> all = new ConcurrentHashMap<>();
    private final Installation installation;
    private final GraderOptions options;
    private final Sandboxing sandboxing;

    /**
     * Starts the compiler that has only the kit on its class path. Most courses have no libraries, and a process
     * started now is ready when the first submission comes.
     */
    Compilers(Installation installation, GraderOptions options, Sandboxing sandboxing) {
        this.installation = installation;
        this.options = options;
        this.sandboxing = sandboxing;
        all.put(List.of(), compiler(List.of()));
    }

    /** Returns the compiler that has the exercise's libraries on its class path; starts it at the first call. */
    UntrustedCompiler of(Exercise exercise) {
        return all.computeIfAbsent(exercise.settings().libraries().jars(), this::compiler);
    }

    private UntrustedCompiler compiler(List<Path> libraries) {
        List<Path> classPath =
                Stream.concat(Stream.of(installation.kit()), libraries.stream()).toList();
        Supplier<CompilerProcesses> processes =
                () -> new CompilerProcesses(installation, sandboxing, classPath, options.jobs());
        return options.use() == GraderOptions.Use.MANY ? processes.get() : new InProcessCompiler(classPath, processes);
    }

    /** Ends all compilers. */
    @Override
    public void close() {
        all.values().forEach(UntrustedCompiler::close);
    }
}
