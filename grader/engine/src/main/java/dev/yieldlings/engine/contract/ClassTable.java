package dev.yieldlings.engine.contract;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The classes of one compilation, to be asked for members and supertypes; the JDK's are asked by reflection. */
final class ClassTable {
    private final Map<String, ClassModel> models = new TreeMap<>();

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
        Optional<MethodModel> own = model(owner).stream()
                .flatMap(model -> model.methods().stream())
                .filter(method -> method.methodName().equalsString(name)
                        && method.methodType().equalsString(descriptor))
                .findFirst();
        if (own.isPresent() || name.equals("<init>")) {
            return own;
        }
        return model(owner).stream()
                .flatMap(model -> above(model).stream())
                .flatMap(above -> method(above, name, descriptor).stream())
                .findFirst();
    }

    /** Whether a class has a method of this erased type from the JDK, ready to be called. */
    boolean inheritsFromTheJdk(String owner, String name, String descriptor) {
        Optional<ClassModel> model = model(owner);
        return model.isPresent()
                ? above(model.get()).stream().anyMatch(above -> inheritsFromTheJdk(above, name, descriptor))
                : loaded(owner).stream()
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .anyMatch(method -> method.getName().equals(name)
                                && !Modifier.isAbstract(method.getModifiers())
                                && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                        .descriptorString()
                                        .equals(descriptor));
    }

    /** The names of the interfaces that a class declares itself. */
    List<String> interfaces(String owner) {
        return model(owner).stream()
                .flatMap(model -> model.interfaces().stream())
                .map(ClassEntry::asInternalName)
                .toList();
    }

    /** Whether a class is of a type, by what is above it here and in the JDK. */
    boolean isOf(String internalName, String type) {
        if (internalName.equals(type)) {
            return true;
        }
        Optional<ClassModel> model = model(internalName);
        return model.isPresent()
                ? above(model.get()).stream().anyMatch(name -> isOf(name, type))
                : isOfInTheJdk(internalName, type);
    }

    private static List<String> above(ClassModel model) {
        List<String> above = new ArrayList<>();
        Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .forEach(entry -> above.add(entry.asInternalName()));
        return above;
    }

    private static boolean isOfInTheJdk(String internalName, String type) {
        Optional<Class<?>> wanted = loaded(type);
        Optional<Class<?>> found = loaded(internalName);
        return wanted.isPresent() && found.isPresent() && wanted.get().isAssignableFrom(found.get());
    }

    private static Optional<Class<?>> loaded(String internalName) {
        try {
            String name = internalName.replace('/', '.');
            return Optional.of(Class.forName(name, false, ClassTable.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
