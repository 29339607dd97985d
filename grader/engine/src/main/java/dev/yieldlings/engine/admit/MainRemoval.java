package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.MemberReference;
import dev.yieldlings.engine.admit.reference.Submission;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.policy.LibraryTypes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Removes a submission's main methods and the code that only they reach. Learners try their code with main methods;
 * nothing calls them during grading, so nothing in them needs to be refused.
 */
final class MainRemoval {
    private static final Set<String> OF_MAIN = Set.of("()V", "([Ljava/lang/String;)V");

    private final Map<String, byte[]> classes;
    private final LibraryTypes libraries;
    private final Submission submission;
    private final Uses uses;
    private final Map<String, byte[]> left = new TreeMap<>();
    private final Set<Place> taken = new HashSet<>();

    private record Place(String file, int line) {}

    private MainRemoval(Map<String, byte[]> classes, LibraryTypes libraries, Uses uses) {
        this.classes = classes;
        this.libraries = libraries;
        this.submission = new Submission(classes);
        this.uses = uses;
    }

    /**
     * Removes the main methods.
     *
     * @param classes the class files of a submission, by binary name
     * @param libraries the types outside the JDK that the submission may refer to
     * @param uses the members that the suite uses; a used main method stays
     */
    static MainRemoval from(Map<String, byte[]> classes, LibraryTypes libraries, Uses uses) {
        MainRemoval removal = new MainRemoval(classes, libraries, uses);
        removal.run();
        return removal;
    }

    /** The remaining class files, by binary name. */
    Map<String, byte[]> classes() {
        return left;
    }

    /** Returns the outline without the statements of removed methods. */
    Outline of(Outline outline) {
        return new Outline(
                outline.declarations(),
                outline.statements().stream()
                        .filter(each -> !taken.contains(new Place(each.file(), each.line())))
                        .toList());
    }

    private void run() {
        left.putAll(classes);
        Reach fromMain = new Reach(submission, _ -> false);
        boolean any = false;
        for (ClassModel model : submission.classes()) {
            for (MethodModel method : model.methods()) {
                if (isMain(Submission.name(model), method)) {
                    any = true;
                    fromMain.addMethod(Submission.name(model), method);
                }
            }
        }
        if (any) {
            takeOut(kept(fromMain));
        }
    }

    private boolean isMain(String type, MethodModel method) {
        String descriptor = method.methodType().stringValue();
        return method.methodName().equalsString("main")
                && OF_MAIN.contains(descriptor)
                && !uses.member(type, "main", descriptor);
    }

    /** Returns everything that is used from outside or not reached from main, and everything reachable from there. */
    private Reach kept(Reach fromMain) {
        Reach kept = new Reach(
                submission,
                method -> !fromMain.has(method) || uses.member(method.owner(), method.member(), method.descriptor()));
        for (ClassModel model : submission.classes()) {
            String type = Submission.name(model);
            if (uses.type(type) || !fromMain.has(MemberReference.type(type))) {
                kept.addType(type);
            }
        }
        return kept;
    }

    private void takeOut(Reach kept) {
        Set<Place> stays = new HashSet<>();
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(this::stream);
        ClassFile classFile = ClassFile.of(
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
        for (ClassModel model : submission.classes()) {
            String type = Submission.name(model);
            for (MethodModel method : model.methods()) {
                addLines(model, method, kept.has(Reach.reference(type, method)) ? stays : taken);
            }
            if (kept.has(MemberReference.type(type))) {
                left.put(type, classFile.transformClass(model, keeping(type, kept)));
            } else {
                left.remove(type);
            }
        }
        taken.removeAll(stays);
    }

    private ClassTransform keeping(String type, Reach kept) {
        return (builder, element) -> {
            switch (element) {
                case MethodModel method when !kept.has(Reach.reference(type, method)) -> {}
                case InnerClassesAttribute inner ->
                    builder.with(InnerClassesAttribute.of(inner.classes().stream()
                            .filter(each -> kept.has(MemberReference.type(Submission.name(each.innerClass()))))
                            .toList()));
                case NestMembersAttribute members ->
                    builder.with(NestMembersAttribute.of(members.nestMembers().stream()
                            .filter(each -> kept.has(MemberReference.type(Submission.name(each))))
                            .toList()));
                case ClassElement other -> builder.with(other);
            }
        };
    }

    private static void addLines(ClassModel model, MethodModel method, Set<Place> places) {
        method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(LineNumber.class::isInstance)
                .forEach(line -> places.add(new Place(Places.file(model), ((LineNumber) line).line())));
    }

    private @Nullable InputStream stream(ClassDesc type) {
        String descriptor = type.descriptorString();
        String name = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
        byte[] bytes = classes.containsKey(name) ? classes.get(name) : libraries.bytes(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
