package dev.yieldlings.engine.course.junit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.report.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Derives the checks of a suite from its tests. Tests are found in the source files by the names of JUnit's annotations
 * and of the suite's own annotations that are composed of them.
 */
public final class JUnitSuite {
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");
    private static final String CHECK = "Check";

    private final Map<String, ClassTree> classes = new LinkedHashMap<>();
    private final List<ClassTree> tops = new ArrayList<>();
    private final Set<String> tests = new HashSet<>(TESTS);
    private final TestNames names = new TestNames();
    private final Map<String, CheckSpec> checks = new LinkedHashMap<>();

    private JUnitSuite(List<SourceFile> sources) {
        for (CompilationUnitTree unit : parse(sources)) {
            unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .forEach(type -> {
                        tops.add(type);
                        classes.put(type.getSimpleName().toString(), type);
                    });
        }
        tops.stream()
                .filter(type -> type.getKind() == Tree.Kind.ANNOTATION_TYPE)
                .filter(type -> tests.stream()
                        .anyMatch(test -> annotation(type.getModifiers(), test).isPresent()))
                .forEach(type -> tests.add(type.getSimpleName().toString()));
    }

    /**
     * Returns a check worth one point for each test, in the order in which they run: a class's own tests, then those of
     * its nested classes. Disabled tests are left out.
     */
    public static List<CheckSpec> checks(List<SourceFile> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        JUnitSuite suite = new JUnitSuite(sources);
        boolean several = suite.tops.stream().filter(suite::holdsTests).count() > 1;
        suite.tops.forEach(type -> suite.add(type, type.getSimpleName().toString(), several ? ofClass(type) : ""));
        return List.copyOf(suite.checks.values());
    }

    private static Iterable<? extends CompilationUnitTree> parse(List<SourceFile> sources) {
        List<SimpleJavaFileObject> units = sources.stream()
                .<SimpleJavaFileObject>map(source ->
                        new SimpleJavaFileObject(URI.create("suite:///" + source.name()), JavaFileObject.Kind.SOURCE) {
                            @Override
                            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                return source.text();
                            }
                        })
                .toList();
        try {
            // Syntax errors are reported when the suite is compiled.
            return ((JavacTask) ToolProvider.getSystemJavaCompiler()
                            .getTask(null, null, problem -> {}, List.of("-proc:none"), null, units))
                    .parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ClassTree type, String selector, String prefix) {
        ModifiersTree modifiers = type.getModifiers();
        if (modifiers.getFlags().contains(Modifier.ABSTRACT)
                || (type.getKind() != Tree.Kind.CLASS && type.getKind() != Tree.Kind.RECORD)
                || annotation(modifiers, "Disabled").isPresent()) {
            return;
        }
        methods(type, new HashSet<>()).forEach(method -> add(method, selector, prefix));
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested
                    && annotation(nested.getModifiers(), "Nested").isPresent()) {
                String name = displayName(nested.getModifiers())
                        .orElseGet(() -> TestNames.phrase(nested.getSimpleName().toString()));
                add(nested, selector + "." + nested.getSimpleName(), prefix.isEmpty() ? name : prefix + ": " + name);
            }
        }
    }

    private void add(MethodTree method, String selector, String prefix) {
        ModifiersTree modifiers = method.getModifiers();
        if (annotation(modifiers, "Disabled").isPresent()) {
            return;
        }
        String name = method.getName().toString();
        Optional<String> check = annotation(modifiers, CHECK).flatMap(JUnitSuite::text);
        String test = check.map(id -> CHECK + " " + id).orElse(selector + "#" + name);
        String phrase = displayName(modifiers).orElseGet(() -> TestNames.phrase(check.orElse(name)));
        // Overloaded test methods are one test.
        checks.computeIfAbsent(
                test,
                _ -> new CheckSpec(
                        check.orElseGet(() -> names.id(prefix + " " + name)),
                        prefix.isEmpty() ? phrase : prefix + ": " + phrase,
                        1,
                        List.of(),
                        false,
                        check.isPresent() ? List.of() : List.of(test),
                        Visibility.PUBLIC));
    }

    /** Returns the test methods of a class, beginning with those inherited from other classes of the suite. */
    private List<MethodTree> methods(ClassTree type, Set<String> seen) {
        List<MethodTree> methods = new ArrayList<>();
        Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                .map(above -> classes.get(simpleName(above)))
                .filter(above -> above != null && seen.add(above.getSimpleName().toString()))
                .forEach(above -> methods.addAll(methods(above, seen)));
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                methods.removeIf(inherited -> inherited.getName().equals(method.getName()));
                if (isTest(method.getModifiers())) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    private boolean holdsTests(ClassTree type) {
        return !methods(type, new HashSet<>()).isEmpty()
                || type.getMembers().stream()
                        .anyMatch(member -> member instanceof ClassTree inner && holdsTests(inner));
    }

    private boolean isTest(ModifiersTree modifiers) {
        return annotation(modifiers, CHECK).isPresent()
                || tests.stream().anyMatch(test -> annotation(modifiers, test).isPresent());
    }

    private static String ofClass(ClassTree type) {
        String name = type.getSimpleName().toString();
        return TestNames.phrase(
                name.length() > 4 && name.endsWith("Test") ? name.substring(0, name.length() - 4) : name);
    }

    private static Optional<String> displayName(ModifiersTree modifiers) {
        return annotation(modifiers, "DisplayName").flatMap(JUnitSuite::text);
    }

    private static Optional<AnnotationTree> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .<AnnotationTree>map(each -> each)
                .filter(each -> simpleName(each.getAnnotationType()).equals(name))
                .findFirst();
    }

    private static Optional<String> text(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .<ExpressionTree>map(
                        argument -> argument instanceof AssignmentTree assigned ? assigned.getExpression() : argument)
                .filter(value -> value instanceof LiteralTree literal && literal.getValue() instanceof String)
                .map(value -> String.valueOf(((LiteralTree) value).getValue()))
                .findFirst();
    }

    /** Returns a type's simple name without type arguments. */
    private static String simpleName(Tree type) {
        String text = type.toString().replaceAll("<.*", "");
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
