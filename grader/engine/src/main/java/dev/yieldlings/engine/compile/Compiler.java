package dev.yieldlings.engine.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTaskPool;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles sources in memory against a fixed class path.
 *
 * <p>Compilers are kept warm and used again, which makes a compilation several times cheaper; one compiler object may
 * be used by several threads.
 */
public final class Compiler implements AutoCloseable {
    /** No annotation processors and no other sources than those named: nothing else of the submission's runs or is read. */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-g", "-Xlint:none", "-XDuseUnsharedTable=true");

    private static final int MOST_ERRORS = 20;

    private final JavacTaskPool pool = new JavacTaskPool(2);
    private final ThreadLocal<StandardJavaFileManager> libraries;
    private final List<StandardJavaFileManager> opened = new ArrayList<>();

    /**
     * @param classPath the jars that the sources may refer to
     */
    public Compiler(List<Path> classPath) {
        List<Path> jars = List.copyOf(classPath);
        this.libraries = ThreadLocal.withInitial(() -> open(jars));
    }

    /** Compiles sources; javac's own failures count as a refusal, for a source brought them about. */
    public Compilation compile(List<SourceFile> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<SourceUnit> units = sources.stream().map(SourceUnit::new).toList();
        ClassFiles classFiles = new ClassFiles(libraries.get());
        try {
            return pool.getTask(
                    Writer.nullWriter(),
                    classFiles,
                    diagnostics,
                    OPTIONS,
                    List.of(),
                    units,
                    task -> run(task, classFiles, diagnostics));
        } catch (StackOverflowError e) {
            return gaveUp("The compiler ran out of stack: something in the source is nested too deeply.");
        } catch (RuntimeException | AssertionError e) {
            return gaveUp(
                    "The compiler broke down on this source (" + e.getClass().getSimpleName() + ").");
        }
    }

    private Compilation run(JavacTask task, ClassFiles classFiles, DiagnosticCollector<JavaFileObject> diagnostics) {
        try {
            List<CompilationUnitTree> trees = new ArrayList<>();
            task.parse().forEach(trees::add);
            Outline outline = OutlineScanner.outline(trees, Trees.instance(task).getSourcePositions());
            task.analyze();
            task.generate();
            List<Diagnostic> errors = JavacDiagnostics.errors(diagnostics.getDiagnostics(), MOST_ERRORS);
            return errors.isEmpty()
                    ? new Compilation.Compiled(classFiles.byName(), outline)
                    : new Compilation.DoesNotCompile(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation gaveUp(String message) {
        return new Compilation.DoesNotCompile(List.of(Diagnostic.error("yieldlings.compiler", message)));
    }

    private StandardJavaFileManager open(List<Path> classPath) {
        StandardJavaFileManager manager = ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        try {
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (opened) {
            opened.add(manager);
        }
        return manager;
    }

    /** Closes the jars of the class path. */
    @Override
    public void close() {
        synchronized (opened) {
            for (StandardJavaFileManager manager : opened) {
                try {
                    manager.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            opened.clear();
        }
    }
}
