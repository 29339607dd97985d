package dev.yieldlings.engine.prompt;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** The first sentences of methods' Javadoc, as plain text. */
final class MethodComments {
    private static final String KIT = "dev.yieldlings.kit";

    /** The form in which JShell names a method: {@code R Type<T>.<S>name(parameters)}. */
    private static final Pattern METHOD = Pattern.compile("(\\w+)(?:<[^(]*>)?\\.(?:<[^(]*>)?(\\w+)\\((.*)\\)[^)]*");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Map<String, String> ofTheKit;

    private MethodComments(Map<String, String> ofTheKit) {
        this.ofTheKit = ofTheKit;
    }

    /**
     * Reads the comments of the kit, which JShell does not find. JShell finds those of the JDK if its sources are
     * installed.
     *
     * @param sources the jar of the kit's sources
     */
    static MethodComments with(Path sources) {
        Map<String, String> comments = new HashMap<>();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(sources));
            parse(files.list(StandardLocation.SOURCE_PATH, KIT, Set.of(JavaFileObject.Kind.SOURCE), false), comments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MethodComments(comments);
    }

    /** Returns the first sentence of a method's comment, or empty if the comment can't be found. */
    Optional<String> of(Documentation method) {
        String comment = method.javadoc();
        if (comment == null) {
            return Optional.ofNullable(ofTheKit.get(key(method.signature())));
        }
        Map<String, String> read = new HashMap<>();
        try {
            parse(List.of(unit(comment)), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.values().stream().findFirst();
    }

    private static JavaFileObject unit(String comment) {
        return new SimpleJavaFileObject(URI.create("comment:///Commented.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "interface Commented { /**" + comment + "*/ void method(); }";
            }
        };
    }

    private static void parse(Iterable<JavaFileObject> units, Map<String, String> comments) throws IOException {
        JavacTask task = (JavacTask) JAVAC.getTask(null, null, _ -> {}, List.of(), null, units);
        DocTrees trees = DocTrees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
            new Methods(trees, comments).scan(new TreePath(unit), "");
        }
    }

    private static String key(String signature) {
        Matcher method = METHOD.matcher(signature);
        if (!method.find()) {
            return "";
        }
        String parameters = Stream.of(withoutTypeArguments(method.group(3)).split(","))
                .map(parameter -> parameter.strip().replaceFirst(".*\\s", ""))
                .collect(Collectors.joining(","));
        return key(method.group(1), method.group(2), parameters);
    }

    private static String withoutTypeArguments(String parameters) {
        String less = parameters.replaceAll("<[^<>]*>", "");
        return less.equals(parameters) ? less : withoutTypeArguments(less);
    }

    private static String key(String type, String method, String parameters) {
        return type + "." + method + "(" + parameters + ")";
    }

    private static final class Methods extends TreePathScanner<Void, String> {
        private final DocTrees trees;
        private final Map<String, String> comments;

        Methods(DocTrees trees, Map<String, String> comments) {
            this.trees = trees;
            this.comments = comments;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                String parameters = method.getParameters().stream()
                        .map(VariableTree::getName)
                        .collect(Collectors.joining(","));
                comments.put(key(type, method.getName().toString(), parameters), sentence(comment.getFirstSentence()));
            }
            return null;
        }

        private String sentence(List<? extends DocTree> parts) {
            return plain(parts).replaceAll("\\s+", " ").strip();
        }

        private String plain(List<? extends DocTree> parts) {
            return parts.stream().map(this::plain).collect(Collectors.joining());
        }

        private String plain(DocTree part) {
            return switch (part) {
                case TextTree text -> text.getBody();
                case LiteralTree code -> code.getBody().getBody();
                case LinkTree link ->
                    link.getLabel().isEmpty()
                            ? link.getReference()
                                    .getSignature()
                                    .replaceFirst("^#", "")
                                    .replace('#', '.')
                            : plain(link.getLabel());
                case EntityTree entity -> Objects.requireNonNullElse(trees.getCharacters(entity), entity.toString());
                default -> "";
            };
        }
    }
}
