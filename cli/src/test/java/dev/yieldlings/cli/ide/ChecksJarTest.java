package dev.yieldlings.cli.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksJarTest {
    @Test
    void hasEverythingThatItsClassesNeedOfTheProgram() throws IOException {
        Map<String, byte[]> classes = classes();
        for (byte[] content : classes.values()) {
            assertThat(needed(content)).allSatisfy(name -> assertThat(classes).containsKey(name + ".class"));
        }
        assertThat(classes).containsKey(Checks.class.getName().replace('.', '/') + ".class");
        assertThat(ChecksJar.bytes()).isEqualTo(ChecksJar.bytes());
    }

    @Test
    void resultsAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
        TestResults results = new TestResults(List.of(new TestResults.Check(
                "A # name: = é",
                TestResults.Status.FAILED,
                "two\nlines\\",
                " 1",
                "\u2212 2 ",
                "  next()\n",
                "01-one/Work.java",
                7)));
        Path file = folder.resolve("results");
        results.write(file);
        assertThat(TestResults.read(file)).isEqualTo(results);
    }

    private static Map<String, byte[]> classes() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(ChecksJar.bytes()))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    classes.put(entry.getName(), jar.readAllBytes());
                }
            }
        }
        return classes;
    }

    private static List<String> needed(byte[] content) {
        Stream<PoolEntry> pool = StreamSupport.stream(
                ClassFile.of().parse(content).constantPool().spliterator(), false);
        return pool.filter(ClassEntry.class::isInstance)
                .map(entry -> ((ClassEntry) entry).asInternalName())
                .filter(name -> name.startsWith("dev/yieldlings/"))
                .toList();
    }
}
