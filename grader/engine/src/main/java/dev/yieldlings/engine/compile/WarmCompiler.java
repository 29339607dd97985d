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
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A javac whose internal state is reused, which makes a compilation several times faster.
 *
 * <p>The internal state keeps a reference to its first file manager, so each compiler has its own file manager. A
 * compiler may be used by one thread only.
 */
final class WarmCompiler implements AutoCloseable {
    /** No annotation processors run, and no other source files are read. */
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-g", "-Xlint:none");

    private static final int MOST_ERRORS = 20;

    private final ClassFiles files;
    private JavacTaskPool pool = new JavacTaskPool(1);

    WarmCompiler(List<Path> classPath, Map<String, byte[]> classes) {
        StandardJavaFileManager libraries = ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        try {
            libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.files = new ClassFiles(libraries, classes);
    }

    /**
     * Compiles source files. After an error the javac is discarded: if it stopped while writing a class file, for
     * example because of a constant that is too long, it would write the rest into the next submission's class file.
     */
    Compilation compile(List<SourceFile> sources) {
        boolean compiles = false;
        try {
            Compilation compilation = compileWarm(sources);
            compiles = compilation instanceof Compilation.Compiled;
            return compilation instanceof Compilation.DoesNotCompile
                    ? PastedText.find(sources)
                            .<Compilation>map(error -> new Compilation.DoesNotCompile(List.of(error)))
                            .orElse(compilation)
                    : compilation;
        } finally {
            if (!compiles) {
                pool = new JavacTaskPool(1);
            }
        }
    }

    private Compilation compileWarm(List<SourceFile> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<SourceUnit> units = sources.stream().map(SourceUnit::new).toList();
        files.take();
        try {
            return pool.getTask(
                    Writer.nullWriter(), files, diagnostics, OPTIONS, List.of(), units, task -> run(task, diagnostics));
        } catch (StackOverflowError e) {
            return tooDeep();
        } catch (RuntimeException | AssertionError e) {
            if (files.isFull()) {
                return new Compilation.Stopped(Compilation.Limit.MEMORY);
            }
            return e.getCause() instanceof StackOverflowError
                    ? tooDeep()
                    : gaveUp(e.getCause() == null ? e : e.getCause());
        }
    }

    private Compilation run(JavacTask task, DiagnosticCollector<JavaFileObject> diagnostics) {
        try {
            List<CompilationUnitTree> trees = new ArrayList<>();
            task.parse().forEach(trees::add);
            if (Nesting.isTooDeep(trees)) {
                return tooDeep();
            }
            // After a syntax error the tree is not what the learner meant, so errors about its names would only
            // confuse.
            List<Diagnostic> syntax = JavacDiagnostics.syntaxErrors(diagnostics.getDiagnostics(), MOST_ERRORS);
            if (!syntax.isEmpty()) {
                return new Compilation.DoesNotCompile(syntax);
            }
            Outline outline = OutlineScanner.outline(trees, Trees.instance(task).getSourcePositions());
            new DeclaredClasses(trees).toBeForgottenAfter(task);
            task.generate();
            List<Diagnostic> errors = JavacDiagnostics.errors(diagnostics.getDiagnostics(), MOST_ERRORS);
            return errors.isEmpty()
                    ? new Compilation.Compiled(files.take(), outline)
                    : new Compilation.DoesNotCompile(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation tooDeep() {
        return broken("Something in the source is nested too deeply for the compiler. Take it apart: give parts of it"
                + " names of their own.");
    }

    private static Compilation gaveUp(Throwable failure) {
        return broken(
                "The compiler broke down on this source (" + failure.getClass().getSimpleName() + ").");
    }

    private static Compilation broken(String message) {
        return new Compilation.DoesNotCompile(List.of(Diagnostic.error("yieldlings.compiler", message)));
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
