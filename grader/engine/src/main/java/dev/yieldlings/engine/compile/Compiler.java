package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Compiles source files in memory against a fixed class path.
 *
 * <p>This class is thread-safe: each thread has its own warm compiler, which it reuses.
 */
public final class Compiler implements AutoCloseable {
    private final Queue<WarmCompiler> all = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<WarmCompiler> own;

    /**
     * @param classPath the jars that the sources may refer to
     */
    public Compiler(List<Path> classPath) {
        this(classPath, Map.of());
    }

    /**
     * @param classPath the jars that the sources may refer to
     * @param classes more class files that the sources may refer to, by binary name, each in a named package
     */
    public Compiler(List<Path> classPath, Map<String, byte[]> classes) {
        List<Path> jars = List.copyOf(classPath);
        Map<String, byte[]> ready = Map.copyOf(classes);
        this.own = ThreadLocal.withInitial(() -> {
            WarmCompiler compiler = new WarmCompiler(jars, ready);
            all.add(compiler);
            return compiler;
        });
    }

    /** Compiles source files. A failure of javac itself counts as a compile error, because a source file caused it. */
    public Compilation compile(List<SourceFile> sources) {
        return own.get().compile(sources);
    }

    /** Closes the jars of the class path. */
    @Override
    public void close() {
        all.forEach(WarmCompiler::close);
        all.clear();
    }
}
