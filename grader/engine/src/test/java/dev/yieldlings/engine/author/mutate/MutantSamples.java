package dev.yieldlings.engine.author.mutate;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles sources, creates their mutants, and loads the classes. */
record MutantSamples(Path kit) {
    List<Mutant> mutants(String name, String source) {
        return Mutants.of(compiled(name, source), List.of(name + ".java"), Wrappers.compiled(kit), Map.of(), kit);
    }

    Map<String, byte[]> compiled(String name, String source) {
        try (Compiler compiler = new Compiler(List.of(kit))) {
            return switch (compiler.compile(List.of(new SourceFile(name + ".java", source)))) {
                case Compilation.Compiled compiled -> compiled.classes();
                case Compilation.DoesNotCompile refused -> throw new AssertionError(refused);
                case Compilation.Stopped stopped -> throw new AssertionError(stopped);
            };
        }
    }

    /** Returns the original classes with those that the mutant changes replaced. */
    static Map<String, byte[]> with(Map<String, byte[]> original, Mutant mutant) {
        Map<String, byte[]> all = new HashMap<>(original);
        all.putAll(mutant.changed());
        return all;
    }

    URLClassLoader loader(Map<String, byte[]> classes) throws MalformedURLException {
        return new Loader(kit, classes);
    }

    private static final class Loader extends URLClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Path kit, Map<String, byte[]> classes) throws MalformedURLException {
            super(new URL[] {kit.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
