package dev.yieldlings.engine.author.mutate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes class files that may refer to the solution's other classes and to the kit. */
final class Classes implements AutoCloseable {
    private final Map<String, byte[]> solution;
    private final FileSystem kit;
    private final ClassFile form;

    /**
     * @param solution the class files of the solution and the given types, by binary name
     * @param kit the kit's jar
     */
    Classes(Map<String, byte[]> solution, Path kit) {
        this.solution = Map.copyOf(solution);
        try {
            this.kit = FileSystems.newFileSystem(kit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.form = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::open).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    ClassFile form() {
        return form;
    }

    /** Whether a JVM would load the class. A mutant that can't be loaded says nothing about a suite. */
    boolean isLoadable(byte[] changed) {
        return form.verify(changed).isEmpty();
    }

    private @Nullable InputStream open(ClassDesc type) {
        String name = type.packageName().isEmpty() ? type.displayName() : type.packageName() + "." + type.displayName();
        byte[] own = solution.get(name);
        if (own != null) {
            return new ByteArrayInputStream(own);
        }
        Path inKit = kit.getPath(name.replace('.', '/') + ".class");
        try {
            return Files.exists(inKit) ? Files.newInputStream(inKit) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            kit.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
