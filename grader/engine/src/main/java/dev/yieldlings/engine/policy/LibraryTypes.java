package dev.yieldlings.engine.policy;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The types of the libraries that a course lets submissions use, in the form of the frozen list. Members that a library
 * inherits from the JDK are decided by the frozen list.
 */
public final class LibraryTypes {
    /** No libraries. */
    public static final LibraryTypes NONE = new LibraryTypes(Map.of(), List.of());

    private final Map<String, byte[]> classes;
    private final Rules rules;
    private final Set<String> packages;
    private final Map<String, FrozenType> types = new ConcurrentHashMap<>();

    /**
     * Creates the types of a course's libraries.
     *
     * @param classes the class files of the libraries, by binary name
     * @param allow the lines that allow parts of the libraries, with the syntax of an exercise's {@code "allow"}
     */
    public LibraryTypes(Map<String, byte[]> classes, List<String> allow) {
        this.classes = Map.copyOf(classes);
        this.rules = new Rules(allow.stream()
                .map(line -> RuleParser.parse(Status.ALLOWED, line))
                .toList());
        this.packages = classes.keySet().stream().map(LibraryTypes::packageOf).collect(Collectors.toSet());
    }

    /** Returns what is wrong with a line that allows a part of a library, or empty if it is valid. */
    public static Optional<String> problem(String line) {
        try {
            RuleParser.parse(Status.ALLOWED, line);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /**
     * Whether a class name belongs to the libraries. A submission may not declare such a class: the library's class
     * would be loaded in its place, or it could reach package-private members of the library.
     */
    public boolean owns(String type) {
        return classes.containsKey(type) || (type.indexOf('.') > 0 && packages.contains(packageOf(type)));
    }

    /** Returns the class file of a library's type, or null if the libraries have no such type. */
    public byte @Nullable [] bytes(String type) {
        return classes.get(type);
    }

    Optional<FrozenType> type(String name) {
        byte[] bytes = classes.get(name);
        return bytes == null
                ? Optional.empty()
                : Optional.of(types.computeIfAbsent(
                        name, _ -> frozen(name, ClassFile.of().parse(bytes))));
    }

    private FrozenType frozen(String name, ClassModel model) {
        List<String> above = new ArrayList<>();
        model.superclass().map(LibraryTypes::binaryName).ifPresent(above::add);
        model.interfaces().stream().map(LibraryTypes::binaryName).forEach(above::add);
        Map<String, Status> members = new HashMap<>();
        for (FieldModel field : model.fields()) {
            add(
                    members,
                    field.flags(),
                    name,
                    field.fieldName().stringValue(),
                    field.fieldType().stringValue());
        }
        for (MethodModel method : model.methods()) {
            add(
                    members,
                    method.flags(),
                    name,
                    method.methodName().stringValue(),
                    method.methodType().stringValue());
        }
        return new FrozenType(name, status(rules.ofType(name)), above, members);
    }

    private void add(Map<String, Status> members, AccessFlags flags, String type, String member, String descriptor) {
        if (!flags.has(AccessFlag.PRIVATE)) {
            members.put(
                    Signatures.key(member, descriptor),
                    status(rules.ofMember(type, member, Signatures.signature(member, descriptor))));
        }
    }

    private static Status status(Optional<Rules.Ruling> ruling) {
        return ruling.map(Rules.Ruling::status).orElse(Status.DENIED);
    }

    private static String binaryName(ClassEntry type) {
        return type.asInternalName().replace('/', '.');
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
