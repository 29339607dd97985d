package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildCommand;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.pool.ChildPool;
import dev.yieldlings.engine.pool.Exchange;
import dev.yieldlings.engine.pool.Trust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles in child processes, which are stopped at a limit. */
public final class CompilerProcesses implements UntrustedCompiler {
    private final ChildPool pool;

    /**
     * Starts the processes.
     *
     * @param sandboxing chooses the sandbox for the processes
     * @param java the command {@code java}
     * @param jar the jar that contains this class, in the folder with the jars that it depends on
     * @param classPath the jars that the sources may refer to
     * @param count the number of processes, and so of submissions that are compiled at a time
     * @throws ChildException if a process can't be started
     */
    public CompilerProcesses(Sandboxing sandboxing, Path java, Path jar, List<Path> classPath, int count) {
        List<Path> readable = new ArrayList<>(classPath);
        Path library = jar.toAbsolutePath().getParent();
        readable.add(library == null ? jar : library);
        ChildCommand command = ChildCommand.of(
                "compiler",
                java,
                CompileLimits.MEMORY,
                List.of(),
                jar,
                classPath.stream().map(Path::toString).toList(),
                readable);
        this.pool = new ChildPool(command, sandboxing, count, Optional.empty());
    }

    @Override
    public Compilation compile(List<SourceFile> sources, CancellationToken token) throws InterruptedException {
        Exchange<CompilerConversation> exchange =
                pool.ask(() -> new CompilerConversation(sources), CompileLimits.LIMITS, new Trust.Own(), token);
        return switch (exchange.end()) {
            case Exchange.End.Answered _ -> exchange.conversation().compilation();
            case Exchange.End.OutOfTime() -> new Compilation.Stopped(Compilation.Limit.TIME);
            case Exchange.End.OutOfMemory() -> new Compilation.Stopped(Compilation.Limit.MEMORY);
            case Exchange.End.Idle() -> throw new ChildException("A compiler did nothing, twice in a row.");
            case Exchange.End.Died(int exitCode) ->
                throw new ChildException(
                        "A compiler ended without an answer, twice in a row (exit code " + exitCode + ").");
            case Exchange.End.Violated(String what) ->
                throw new ChildException("A compiler stopped making sense: " + what + ".");
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}
