package dev.yieldlings.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles small sources in memory, with the class path of the tests. */
public final class Sources {
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)");
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private Sources() {}

    /** Returns the class files by binary name. Each source is a file that is named after its first type. */
    public static Map<String, byte[]> compile(String... sources) {
        Written written = new Written(JAVAC.getStandardFileManager(null, null, null));
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<Source> units = Stream.of(sources).map(Source::new).toList();
        if (!JAVAC.getTask(null, written, problems, List.of("-proc:none", "-g"), null, units)
                .call()) {
            throw new AssertionError(problems.getDiagnostics());
        }
        Map<String, byte[]> classes = new TreeMap<>();
        written.files.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("test:///" + name(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String name(String text) {
            Matcher type = TYPE.matcher(text);
            if (!type.find()) {
                throw new AssertionError("no type in " + text);
            }
            return type.group(1);
        }
    }

    private static final class Written extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

        Written(JavaFileManager libraries) {
            super(libraries);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("test:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return files.computeIfAbsent(name, absent -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
