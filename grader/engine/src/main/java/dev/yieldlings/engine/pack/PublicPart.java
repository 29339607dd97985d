package dev.yieldlings.engine.pack;

import dev.yieldlings.engine.contract.Skeleton;
import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.suite.CompiledSuite;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a suite that learners may have: classes whose checks are all public, and the classes they use, unless one
 * of those has a hidden check or belongs to the reference solution.
 */
final class PublicPart {
    private static final String CHECK = "Ldev/yieldlings/trace/Check;";
    private static final String TAG = "Lorg/junit/jupiter/api/Tag;";
    private static final String REFERENCE = "reference.";

    private final Map<String, Set<String>> marks = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final CompiledSuite suite;
    private final Set<String> barred = new TreeSet<>();

    private PublicPart(CompiledSuite suite) {
        this.suite = suite;
        suite.classes().forEach((name, bytes) -> {
            ClassModel model = ClassFile.of().parse(bytes);
            marks.computeIfAbsent(top(name), _ -> new TreeSet<>()).addAll(marks(model));
            uses.computeIfAbsent(top(name), _ -> new TreeSet<>()).addAll(uses(model));
        });
    }

    /**
     * An exercise's checks and suite in a learner's pack.
     *
     * @param checks the public checks
     * @param leftOut the ids of public checks that can't be packed, because their classes need something hidden
     * @param suite the suite of the public checks, with a skeleton of the reference solution in place of its code
     */
    record Part(List<CheckSpec> checks, List<String> leftOut, CompiledSuite suite) {
        Part {
            checks = List.copyOf(checks);
            leftOut = List.copyOf(leftOut);
        }
    }

    static Part of(Exercise exercise, CompiledSuite suite, Instant now) {
        return new PublicPart(suite).part(exercise, now);
    }

    private Part part(Exercise exercise, Instant now) {
        marks.keySet().stream().filter(name -> name.startsWith(REFERENCE)).forEach(barred::add);
        exercise.checks().stream()
                .filter(check -> !check.visibility().isPublic(now))
                .forEach(check -> barred.addAll(homes(check)));
        List<CheckSpec> checks = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (CheckSpec check : exercise.checks()) {
            if (check.visibility().isPublic(now)) {
                Set<String> needed = closure(homes(check));
                if (needed.stream().anyMatch(barred::contains)) {
                    leftOut.add(check.id());
                } else {
                    checks.add(check);
                    kept.addAll(needed);
                }
            }
        }
        return new Part(needingEachOther(checks), leftOut, only(kept));
    }

    private static List<CheckSpec> needingEachOther(List<CheckSpec> checks) {
        Set<String> ids = checks.stream().map(CheckSpec::id).collect(Collectors.toSet());
        return checks.stream()
                .map(check -> check.needing(
                        check.needs().stream().filter(ids::contains).toList()))
                .toList();
    }

    private CompiledSuite only(Set<String> kept) {
        Map<String, byte[]> classes = new TreeMap<>();
        suite.classes().forEach((name, bytes) -> {
            if (kept.contains(top(name))) {
                classes.put(name, bytes);
            }
        });
        return new CompiledSuite(
                classes,
                suite.entryClasses().stream()
                        .filter(name -> kept.contains(top(name)))
                        .toList(),
                Skeleton.of(classes.values(), suite.reference()),
                suite.givenClasses(),
                suite.given());
    }

    /** Returns the suite's top-level classes that contain a check. */
    private Set<String> homes(CheckSpec check) {
        Set<String> wanted = check.tests().isEmpty()
                ? Set.of("@" + check.id())
                : check.tests().stream().flatMap(PublicPart::marksOf).collect(Collectors.toSet());
        return marks.entrySet().stream()
                .filter(entry -> wanted.contains(simple(entry.getKey()))
                        || wanted.contains(entry.getKey())
                        || entry.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the names before the selector's method, any of which may be the class's, or its tag. */
    private static Stream<String> marksOf(String selector) {
        return selector.startsWith("tag:")
                ? Stream.of("#" + selector.substring(4))
                : Stream.of(selector.replaceFirst("#.*", "").split("\\."));
    }

    private Set<String> closure(Set<String> from) {
        Set<String> found = new TreeSet<>(from);
        List<String> pending = new ArrayList<>(from);
        while (!pending.isEmpty()) {
            uses.getOrDefault(pending.removeLast(), Set.of()).stream()
                    .filter(marks::containsKey)
                    .filter(found::add)
                    .forEach(pending::add);
        }
        return found;
    }

    private static Set<String> uses(ClassModel model) {
        Set<String> names = new TreeSet<>();
        model.constantPool().forEach(entry -> {
            if (entry instanceof ClassEntry type) {
                names.add(top(type.asInternalName().replaceAll("^\\[*L?|;$", "").replace('/', '.')));
            }
        });
        return names;
    }

    /** Returns the ids of a class's checks, each with "@" before it, and its tags, each with "#" before it. */
    private static Set<String> marks(ClassModel model) {
        Set<String> found = new TreeSet<>();
        Stream.concat(
                        model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream(),
                        model.methods().stream()
                                .flatMap(method ->
                                        method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()))
                .flatMap(attribute -> attribute.annotations().stream())
                .forEach(annotation -> text(annotation).ifPresent(text -> {
                    switch (annotation.className().stringValue()) {
                        case CHECK -> found.add("@" + text);
                        case TAG -> found.add("#" + text);
                        default -> {}
                    }
                }));
        return found;
    }

    private static Optional<String> text(Annotation annotation) {
        return annotation.elements().stream()
                .filter(element -> element.value() instanceof AnnotationValue.OfString)
                .map(element -> ((AnnotationValue.OfString) element.value()).stringValue())
                .findFirst();
    }

    private static String top(String name) {
        int nested = name.indexOf('$');
        return nested > 0 ? name.substring(0, nested) : name;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
