package dev.yieldlings.engine.author.scaffold;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Makes a starter file of a solution: the same declarations, without the method bodies. */
final class Starter {
    private static final String TO_DO = "throw new UnsupportedOperationException(\"Write this method.\");";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;");

    /** The body of a method or constructor, including its braces. */
    private record Body(int start, int end, boolean makes) {}

    private Starter() {}

    /** Returns the source with each method's body replaced by a throw, and each constructor's body emptied. */
    static String of(String source) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(unit(source)));
        List<Body> bodies = new ArrayList<>();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                    BlockTree body = method.getBody();
                    if (body != null && positions.getStartPosition(unit, body) >= 0) {
                        bodies.add(new Body(
                                (int) positions.getStartPosition(unit, body),
                                (int) positions.getEndPosition(unit, body),
                                method.getReturnType() == null));
                    }
                    return null;
                }
            }.scan(unit, null);
        }
        StringBuilder text = new StringBuilder(source);
        bodies.sort(Comparator.comparingInt(Body::start).reversed());
        for (Body body : bodies) {
            String indent = indent(source, body.start());
            String empty = body.makes() ? "{}" : "{\n" + indent + "    " + TO_DO + "\n" + indent + "}";
            text.replace(body.start(), body.end(), empty);
        }
        return text.toString();
    }

    /** Returns an empty class in the package of its test. */
    static String blank(String test, String type) {
        Matcher named = PACKAGE.matcher(test);
        String its = named.find() ? named.group().strip() + "\n\n" : "";
        return its + "/** Write here what " + type + " must have. */\npublic class " + type + " {}\n";
    }

    private static String indent(String source, int position) {
        int line = source.lastIndexOf('\n', position) + 1;
        int end = line;
        while (end < position && Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        return source.substring(line, end);
    }

    private static SimpleJavaFileObject unit(String source) {
        return new SimpleJavaFileObject(URI.create("starter:///Starter.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
