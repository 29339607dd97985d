package dev.yieldlings.worker.prompt;

import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.worker.inspect.YieldSites;
import dev.yieldlings.worker.load.InMemoryLoader;
import dev.yieldlings.worker.meter.Metering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;

/**
 * Defines the snippets and the learner's classes, instrumented, in one loader and package. So snippets can use
 * package-private members of the classes.
 */
final class PromptLoader extends ClassLoader implements LoaderDelegate {
    private static final String SNIPPET = "REPL.$JShell$";
    private static final String CLASS = ".class";

    private final Map<String, byte[]> classes = new ConcurrentHashMap<>();
    private final Map<String, byte[]> libraries = new ConcurrentHashMap<>();
    private final ClassLoader ofLibraries =
            new InMemoryLoader("library", libraries, PromptLoader.class.getClassLoader());
    private final List<Class<?>> snippets = new ArrayList<>();

    PromptLoader() {
        super(Thrown.SUBMISSION_LOADER, PromptLoader.class.getClassLoader());
    }

    /** Returns the classes of the snippets in order; each variable is a static field of one of them. */
    List<Class<?>> snippets() {
        return snippets;
    }

    /**
     * Adds classes that snippets can use.
     *
     * @param path a folder of the learner's classes, or the jar of a library
     */
    @Override
    public void addToClasspath(String path) {
        Path added = Path.of(path);
        try {
            if (Files.isRegularFile(added)) {
                addLibrary(added);
                return;
            }
            try (Stream<Path> files = Files.walk(added)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(CLASS)).toList()) {
                    String name = added.relativize(file).toString();
                    classes.put(
                            name.substring(0, name.length() - CLASS.length())
                                    .replace('\\', '/')
                                    .replace('/', '.'),
                            Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLibrary(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                libraries.putIfAbsent(
                        name.endsWith(CLASS)
                                ? name.substring(0, name.length() - CLASS.length())
                                        .replace('/', '.')
                                : InMemoryLoader.RESOURCE + name,
                        zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    @Override
    public void load(ClassBytecodes[] typed) throws ClassInstallException {
        for (ClassBytecodes each : typed) {
            classes.put(each.name(), each.bytecodes());
        }
        boolean[] installed = new boolean[typed.length];
        for (int i = 0; i < typed.length; i++) {
            try {
                snippets.add(loadClass(typed[i].name()));
                installed[i] = true;
            } catch (ClassNotFoundException | LinkageError e) {
                throw new ClassInstallException(String.valueOf(e.getMessage()), installed);
            }
        }
    }

    @Override
    public void classesRedefined(ClassBytecodes[] redefined) {
        // PromptControl can't redefine classes, so JShell replaces a class by a new one.
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return ofLibraries.loadClass(name);
            }
            byte[] instrumented = instrument(name, bytes);
            return defineClass(name, instrumented, 0, instrumented.length);
        }
    }

    private byte[] instrument(String name, byte[] bytes) {
        Map<String, byte[]> all = new HashMap<>(libraries);
        all.putAll(classes);
        ClassFile classFile = Metering.classFile(all);
        ClassModel model = classFile.parse(new YieldSites(all).instrument(bytes));
        return classFile.transformClass(model, ClassTransform.transformingMethods((method, element) -> {
            if (element instanceof CodeModel code) {
                method.transformCode(code, CodeTransform.ofStateful(() -> {
                    CodeTransform stops = new StopChecks();
                    return name.startsWith(SNIPPET) ? new CallHooks(this).andThen(stops) : stops;
                }));
            } else {
                method.with(element);
            }
        }));
    }
}
