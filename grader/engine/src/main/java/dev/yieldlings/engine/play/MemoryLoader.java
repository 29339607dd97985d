package dev.yieldlings.engine.play;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Loads class files from memory. The classes see the given jars and the JDK, but not the rest of this program. */
final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    private MemoryLoader(ClassLoader kit, Map<String, byte[]> classes) {
        super("play", kit);
        this.classes = classes;
    }

    /**
     * Loads a main class.
     *
     * @param jars the kit's jar and those of the libraries that the classes use
     */
    static Class<?> load(List<Path> jars, Map<String, byte[]> classes, String main) {
        try {
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = jars.get(i).toUri().toURL();
            }
            // The loader stays open, because the program loads the jars' classes from it while it runs.
            URLClassLoader outside = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
            return new MemoryLoader(outside, classes).loadClass(main);
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
