package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the package's page compiles and runs with only the kit on the class path. */
class PackagePageTest {
    @Test
    void theExampleCompilesAndPrintsWhatItSays(@TempDir Path classes) throws Exception {
        String page = Files.readString(Path.of("src/main/java/dev/yieldlings/kit/package-info.java"));
        String example = page.substring(page.indexOf("import dev.yieldlings"), page.indexOf("}</pre>"))
                .replaceAll("(?m)^ \\* ?", "");

        assertThat(compile(example, classes)).isEmpty();
        assertThat(output("Averages", classes))
                .containsExactly("10.0", "7.5", "SUSPENDED", "2 numbers", "Returned[value=null]");
    }

    private static String compile(String source, Path classes) throws IOException {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Averages.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-Xlint:all", "-proc:none", "-classpath", kit().toString(), "-d", classes.toString());
        compiler.getTask(messages, null, null, options, null, List.of(file)).call();
        return messages.toString();
    }

    private static List<String> output(String type, Path classes) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Generator.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            var main = loader.loadClass(type).getMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Path kit() {
        return Path.of(URI.create(Generator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
