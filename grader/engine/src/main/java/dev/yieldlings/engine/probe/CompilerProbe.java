package dev.yieldlings.engine.probe;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.untrusted.CompilerProcesses;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.run.Installation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tests that a compiler process whose memory is full is ended, and that the next source is compiled. */
public final class CompilerProbe {
    private CompilerProbe() {}

    /**
     * Compiles a source that fills the compiler's memory, then a harmless one.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public static Finding find(Installation installation, Sandboxing sandboxing) throws InterruptedException {
        SourceFile growing = new SourceFile(
                "Probe.java",
                IntStream.range(1, 40)
                        .mapToObj(i -> "static final String s" + i + " = s" + (i - 1) + " + s" + (i - 1) + ";")
                        .collect(Collectors.joining(
                                "\n", "class Probe { static final String s0 = \"" + "x".repeat(40) + "\";\n", "}")));
        SourceFile honest = new SourceFile("Probe.java", "class Probe {}");
        try (CompilerProcesses compilers =
                new CompilerProcesses(installation, sandboxing, List.of(installation.kit()), 1)) {
            CancellationToken token = CancellationToken.create();
            boolean holds = compilers.compile(List.of(growing), token) instanceof Compilation.Stopped
                    && compilers.compile(List.of(honest), token) instanceof Compilation.Compiled;
            return Finding.of(
                    "compiler",
                    holds,
                    "a batch's ends on a source that fills its memory, and the next one takes its place");
        }
    }
}
