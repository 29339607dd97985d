package dev.yieldlings.engine.policy;

import dev.yieldlings.kit.Generator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists the kit's classes, which are in a folder or in a jar, depending on how the tests are started. */
final class KitTypes {
    private KitTypes() {}

    static List<Class<?>> in(String packageName) throws IOException {
        URI place = URI.create(Objects.requireNonNull(Generator.class.getResource("Generator.class"))
                .toString());
        if (!place.getScheme().equals("jar")) {
            return in(Path.of(place).resolveSibling(""), packageName);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, java.util.Map.of())) {
            return in(jar.getPath(packageName.replace('.', '/')), packageName);
        }
    }

    private static List<Class<?>> in(Path folder, String packageName) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> packageName + "." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .<Class<?>>map(PublicTypes::load)
                    .toList();
        }
    }
}
