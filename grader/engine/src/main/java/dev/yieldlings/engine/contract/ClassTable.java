package dev.yieldlings.engine.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks up members and supertypes of the classes of one compilation. Classes of the JDK and the kit are read from the
 * class path. Names are internal ones, with slashes.
 */
final class ClassTable {
    private final Map<String, ClassModel> models = new TreeMap<>();
    private final Map<String, Optional<ClassModel>> libraries = new ConcurrentHashMap<>();

    ClassTable(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) ->
                models.put(name.replace('.', '/'), ClassFile.of().parse(bytes)));
    }

    boolean has(String internalName) {
        return models.containsKey(internalName);
    }

    Optional<ClassModel> model(String internalName) {
        return Optional.ofNullable(models.get(internalName));
    }

    /** Returns a class of the compilation, or else of a library. */
    Optional<ClassModel> anyModel(String internalName) {
        return model(internalName).or(() -> libraries.computeIfAbsent(internalName, ClassTable::read));
    }

    boolean isPublic(String internalName) {
        return model(internalName)
                .filter(model -> model.flags().has(AccessFlag.PUBLIC))
                .isPresent();
    }

    /** Returns the non-synthetic methods of this name that a class itself declares. */
    List<MethodModel> methods(String owner, String name) {
        return model(owner).stream()
                .flatMap(model -> model.methods().stream())
                .filter(method -> method.methodName().equalsString(name)
                        && !method.flags().has(AccessFlag.SYNTHETIC))
                .toList();
    }

    /**
     * Returns a method or constructor by name and descriptor. Methods are also looked up in the supertypes that belong
     * to the compilation.
     */
    Optional<MethodModel> method(String owner, String name, String descriptor) {
        Stream<String> owners = name.equals("<init>") ? Stream.of(owner) : upwards(owner).stream();
        return owners.flatMap(type -> model(type).stream())
                .flatMap(model -> methods(model, name, descriptor))
                .findFirst();
    }

    /**
     * Returns whether a class inherits a public, non-abstract method with this descriptor from a library; false for a
     * constructor.
     */
    boolean inheritsFromALibrary(String owner, String name, String descriptor) {
        return !name.equals("<init>")
                && upwards(owner).stream()
                        .filter(type -> !has(type))
                        .flatMap(type -> anyModel(type).stream())
                        .flatMap(model -> methods(model, name, descriptor))
                        .anyMatch(method -> method.flags().has(AccessFlag.PUBLIC)
                                && !method.flags().has(AccessFlag.ABSTRACT));
    }

    /** Returns the field with this name and descriptor that a class itself declares. */
    Optional<FieldModel> field(String owner, String name, String descriptor) {
        return model(owner).stream()
                .flatMap(model -> model.fields().stream())
                .filter(field -> field.fieldName().equalsString(name)
                        && field.fieldType().equalsString(descriptor))
                .findFirst();
    }

    private static Stream<MethodModel> methods(ClassModel model, String name, String descriptor) {
        return model.methods().stream()
                .filter(method -> method.methodName().equalsString(name)
                        && method.methodType().equalsString(descriptor));
    }

    /** Returns the names of the interfaces in a class's own declaration. */
    List<String> interfaces(String owner) {
        return model(owner).stream()
                .flatMap(model -> model.interfaces().stream())
                .map(ClassEntry::asInternalName)
                .toList();
    }

    /** Returns whether a class is a type or one of its subtypes. */
    boolean isOf(String internalName, String type) {
        return upwards(internalName).contains(type);
    }

    /** Returns a class and all its supertypes, nearer ones first, and Object last. */
    private SequencedSet<String> upwards(String internalName) {
        SequencedSet<String> found = new LinkedHashSet<>(List.of(internalName));
        SequencedSet<String> pending = new LinkedHashSet<>(List.of(internalName));
        while (!pending.isEmpty()) {
            anyModel(pending.removeFirst()).stream()
                    .flatMap(model -> Stream.concat(model.superclass().stream(), model.interfaces().stream()))
                    .map(ClassEntry::asInternalName)
                    .filter(found::add)
                    .forEach(pending::addLast);
        }
        found.add("java/lang/Object");
        return found;
    }

    private static Optional<ClassModel> read(String internalName) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(internalName + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.of().parse(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
