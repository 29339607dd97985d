import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the folder that the self-contained archive is packed from: the distribution, a runtime image with the modules
 * that it needs, and what makes its first start as fast as every other.
 *
 * <p>Arguments: the distribution's folder, the folder to make, the time that every file is to have, the distribution's
 * bill of materials, and where one goes that has the runtime as well.
 */
class Image {
    /** What the program uses of the JDK, and what learners may use in exercises. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.logging",
            // Compiles submissions.
            "jdk.compiler",
            // Evaluates what learners type.
            "jdk.jshell",
            // A child measures its own CPU time.
            "jdk.management",
            // JLine handles signals by it.
            "jdk.unsupported",
            // Terminals that don't speak UTF-8.
            "jdk.charsets");

    /** The program's and the worker's, which have an archive each. */
    private static final int JVMS = 2;

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    public static void main(String[] arguments) throws Exception {
        Path distribution = Path.of(arguments[0]);
        Path image = Path.of(arguments[1]);
        FileTime time = FileTime.from(Instant.parse(arguments[2]));
        Path bill = Path.of(arguments[3]);
        delete(image);
        for (String part :
                List.of("lib", "course", "README.md", "grader", "exercises", "yieldlings", "yieldlings.cmd")) {
            copy(distribution.resolve(part), image.resolve(part));
        }
        link(image.resolve("runtime"));
        if (Files.exists(bill)) {
            Path whole = Path.of(arguments[4]);
            Files.writeString(whole, withRuntime(bill));
            copy(whole, image.resolve("yieldlings.cdx.json"));
        } else {
            System.err.println("No bill of materials is enclosed: without a network, none is made.");
        }
        setTimes(image, time);
        // A zip keeps local times, so unpacked files have others there than here, and a JVM would refuse the archives.
        if (!WINDOWS) {
            prepareStart(image);
            setTimes(image, time);
        }
    }

    private static void link(Path runtime) throws IOException {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int exitCode = jlink.run(
                System.out,
                System.err,
                "--add-modules",
                String.join(",", MODULES),
                // No debug information is taken out: the JVM names variables by it in the messages of exceptions,
                // and a report must be the same wherever it is made.
                "--no-header-files",
                "--no-man-pages",
                "--generate-cds-archive",
                // Many installed JDKs have their certificates changed, which nothing here depends on.
                "--ignore-modified-runtime",
                "--output",
                runtime.toString());
        if (exitCode != 0) {
            throw new IllegalStateException("jlink ended with " + exitCode);
        }
        try (Stream<Path> commands = Files.list(runtime.resolve("bin"))) {
            for (Path command : commands.toList()) {
                String name = command.getFileName().toString();
                if (!name.equals("java")
                        && !name.equals("java.exe")
                        && !name.endsWith(".dll")
                        && Files.isRegularFile(command)) {
                    Files.delete(command);
                }
            }
        }
        // Of use only to JVMs with more than 32 GB of memory.
        for (String folder : List.of("lib/server", "bin/server")) {
            Files.deleteIfExists(runtime.resolve(folder).resolve("classes_nocoops.jsa"));
        }
    }

    /** CycloneDX: the runtime is a component beside the jars. */
    private static String withRuntime(Path bill) throws IOException {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(bill));
        ArrayNode components = json.withArray("components");
        ObjectNode component = components.addObject();
        component.put("type", "platform");
        component.put("bom-ref", "runtime");
        component.put("publisher", System.getProperty("java.vendor"));
        component.put("name", "OpenJDK");
        component.put("version", Runtime.version().toString());
        component.put(
                "description", "The runtime image, with " + String.join(", ", MODULES) + " and what they require.");
        component.putArray("licenses").addObject().put("expression", "GPL-2.0-only WITH Classpath-exception-2.0");
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    /** Lets the launcher make its archives, without any other Java in its reach. */
    private static void prepareStart(Path image) throws IOException, InterruptedException {
        Path cache = Files.createTempDirectory("yieldlings-cache");
        ProcessBuilder launcher = new ProcessBuilder(image.resolve("yieldlings").toString(), "--version").inheritIO();
        launcher.environment().remove("JAVA_HOME");
        launcher.environment().put("YIELDLINGS_CACHE", cache.toString());
        int exitCode = launcher.start().waitFor();
        delete(cache);
        try (Stream<Path> all = Files.walk(image.resolve("start"))) {
            List<Path> made =
                    all.filter(file -> file.toString().endsWith(".aot")).toList();
            if (exitCode != 0
                    || made.size() != JVMS
                    || made.stream().anyMatch(file -> file.toFile().length() == 0)) {
                throw new IllegalStateException("the image does not start (" + exitCode + "), or not fast: " + made);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(target)) {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void setTimes(Path folder, FileTime time) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                Files.getFileAttributeView(file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setTimes(time, null, null);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                file.toFile().setWritable(true);
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
