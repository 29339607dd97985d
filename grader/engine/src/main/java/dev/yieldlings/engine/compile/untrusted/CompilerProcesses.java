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
import dev.yieldlings.engine.run.Installation;
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
     * @param installation the paths of the program's parts
     * @param sandboxing chooses the sandbox for the processes
     * @param classPath the jars that the sources may refer to
     * @param count the number of processes, and so of submissions that are compiled at a time
     * @throws ChildException if a process can't be started
     */
    public CompilerProcesses(Installation installation, Sandboxing sandboxing, List<Path> classPath, int count) {
        List<Path> readable = new ArrayList<>(classPath);
        readable.add(installation.library());
        ChildCommand command = ChildCommand.of(
                        "compiler",
                        installation.java(),
                        CompileLimits.MEMORY,
                        List.of(),
                        installation.engine(),
                        classPath.stream().map(Path::toString).toList(),
                        readable)
                .startingFrom(installation.archive());
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

    /**
     * Waits for all processes to end by themselves, so that one that writes an archive at its end can do so.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        pool.finish();
    }

    /** Kills all processes. */
    @Override
    public void close() {
        pool.close();
    }
}
