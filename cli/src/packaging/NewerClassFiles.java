import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Copies a jar, and writes class files in it that are older than version 50 as ones of today, with stack maps.
 *
 * <p>A JVM keeps no older ones in a start archive, and verifies them the slow way at every start. What they do stays.
 *
 * <p>Arguments: the jar, where the copy goes, and the time that every entry of it is to have.
 */
class NewerClassFiles {
    /** The first version that has stack maps (JVMS 4.10). */
    private static final int LEAST = 50;

    private final Map<String, byte[]> entries = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        NewerClassFiles jar = new NewerClassFiles();
        Manifest manifest = jar.read(Path.of(arguments[0]));
        jar.renew();
        jar.write(manifest, Path.of(arguments[1]), Instant.parse(arguments[2]));
    }

    private Manifest read(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
            return jar.getManifest() == null ? new Manifest() : jar.getManifest();
        }
    }

    private void renew() {
        ClassFile files = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(this::classFile)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
        ClassFileVersion today = ClassFileVersion.of(ClassFile.latestMajorVersion(), 0);
        ClassTransform renewing = (builder, element) -> {
            switch (element) {
                case ClassFileVersion _ -> builder.with(today);
                // Its code is written anew, for only then are its stack maps made.
                case MethodModel method ->
                    builder.transformMethod(method, MethodTransform.transformingCode((code, part) -> code.with(part)));
                default -> builder.with(element);
            }
        };
        entries.replaceAll((name, bytes) -> {
            if (!name.endsWith(".class")) {
                return bytes;
            }
            ClassModel old = files.parse(bytes);
            return old.majorVersion() < LEAST ? files.transformClass(old, renewing) : bytes;
        });
    }

    private InputStream classFile(ClassDesc type) {
        String descriptor = type.descriptorString();
        byte[] bytes = entries.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    private void write(Manifest manifest, Path path, Instant time) throws IOException {
        LocalDateTime zipTime = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        Attributes main = manifest.getMainAttributes();
        main.putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(
                "Changed-By", "yieldlings: class files of version " + ClassFile.latestMajorVersion() + ", stack maps");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        manifest.write(text);
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(path);
                JarOutputStream jar = new JarOutputStream(out)) {
            put(jar, JarFile.MANIFEST_NAME, text.toByteArray(), zipTime);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(jar, entry.getKey(), entry.getValue(), zipTime);
            }
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes, LocalDateTime time) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(time);
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }
}
