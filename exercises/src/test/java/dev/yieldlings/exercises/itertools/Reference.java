package dev.yieldlings.exercises.itertools;

import dev.yieldlings.kit.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Solutions of the course, compiled and called in this process. */
final class Reference {
    private final ClassLoader classes;

    private Reference(ClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Compiles solutions, and what is given with them.
     *
     * @param solutions the folders of their sources; their classes have different names
     * @param target where to put the classes
     */
    static Reference compiled(List<Path> solutions, Path target) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path kit = Path.of(kit());
        List<String> arguments = Stream.concat(
                        Stream.of("-proc:none", "-d", target.toString(), "-cp", kit.toString()),
                        solutions.stream().flatMap(Reference::sources).map(Path::toString))
                .toList();
        int exitCode = compiler.run(null, null, null, arguments.toArray(String[]::new));
        if (exitCode != 0) {
            throw new IOException("the solutions don't compile; see above");
        }
        URL[] path = {target.toUri().toURL()};
        return new Reference(new URLClassLoader(path, Reference.class.getClassLoader()));
    }

    private static URI kit() throws Exception {
        return Generator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls a static method, of which its class has only one by that name; what it throws comes out. */
    Object call(String type, String method, @Nullable Object... arguments) {
        try {
            Method found = Arrays.stream(classes.loadClass(type).getMethods())
                    .filter(candidate -> candidate.getName().equals(method))
                    .findFirst()
                    .orElseThrow();
            return found.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method, e);
        }
    }
}
