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
 * The classes of one compilation by internal name, to be asked for members and supertypes; those of the JDK and the kit
 * are read where they lie.
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

    /** A class of the compilation, or of a library. */
    Optional<ClassModel> anyModel(String internalName) {
        return model(internalName).or(() -> libraries.computeIfAbsent(internalName, ClassTable::read));
    }

    boolean isPublic(String internalName) {
        return model(internalName)
                .filter(model -> model.flags().has(AccessFlag.PUBLIC))
                .isPresent();
    }

    /** The methods of this name that a class declares itself. */
    List<MethodModel> methods(String owner, String name) {
        return model(owner).stream()
                .flatMap(model -> model.methods().stream())
                .filter(method -> method.methodName().equalsString(name)
                        && !method.flags().has(AccessFlag.SYNTHETIC))
                .toList();
    }

    /** The method or constructor of this erased type, in the class or, for a method, in a type above it. */
    Optional<MethodModel> method(String owner, String name, String descriptor) {
        Stream<String> owners = name.equals("<init>") ? Stream.of(owner) : upwards(owner).stream();
        return owners.flatMap(type -> model(type).stream())
                .flatMap(model -> methods(model, name, descriptor))
                .findFirst();
    }

    /** Whether a class has a method of this erased type from a library, ready to be called; no constructor is one. */
    boolean inheritsFromALibrary(String owner, String name, String descriptor) {
        return !name.equals("<init>")
                && upwards(owner).stream()
                        .filter(type -> !has(type))
                        .flatMap(type -> anyModel(type).stream())
                        .flatMap(model -> methods(model, name, descriptor))
                        .anyMatch(method -> method.flags().has(AccessFlag.PUBLIC)
                                && !method.flags().has(AccessFlag.ABSTRACT));
    }

    /** The field of this erased type that a class declares itself. */
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

    /** The names of the interfaces that a class declares itself. */
    List<String> interfaces(String owner) {
        return model(owner).stream()
                .flatMap(model -> model.interfaces().stream())
                .map(ClassEntry::asInternalName)
                .toList();
    }

    /** Whether a class is of a type, by what is above it here and in the libraries. */
    boolean isOf(String internalName, String type) {
        return upwards(internalName).contains(type);
    }

    /** A class and all that it extends and implements, each once, what is nearer first; Object is above everything. */
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
