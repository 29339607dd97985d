package dev.yieldlings.engine.admit.reference;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes compiled from a submission, including the given ones. */
public final class Submission {
    private final Map<String, ClassModel> models = new TreeMap<>();

    public Submission(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> models.put(name, ClassFile.of().parse(bytes)));
    }

    public Collection<ClassModel> classes() {
        return models.values();
    }

    public boolean has(String type) {
        return models.containsKey(type);
    }

    @Nullable
    public ClassModel get(String type) {
        return models.get(type);
    }

    /**
     * Adds the interfaces that a type names, and all their superinterfaces. Those of its superclass are not added.
     *
     * @param its receives their names, including those of interfaces outside the submission
     */
    public void addInterfaces(ClassModel type, Set<String> its) {
        for (ClassEntry entry : type.interfaces()) {
            String name = name(entry);
            ClassModel own = models.get(name);
            if (its.add(name) && own != null) {
                addInterfaces(own, its);
            }
        }
    }

    public Set<String> interfaces(ClassModel type) {
        Set<String> its = new LinkedHashSet<>();
        addInterfaces(type, its);
        return its;
    }

    /** Returns a class together with all its superclasses and superinterfaces that belong to the submission. */
    public List<ClassModel> upwards(ClassModel type) {
        Set<String> names = new LinkedHashSet<>();
        for (ClassModel own = type; own != null && names.add(name(own)); own = superclass(own)) {
            addInterfaces(own, names);
        }
        List<ClassModel> upwards = new ArrayList<>();
        for (String each : names) {
            ClassModel own = models.get(each);
            if (own != null) {
                upwards.add(own);
            }
        }
        return upwards;
    }

    private @Nullable ClassModel superclass(ClassModel type) {
        return type.superclass().map(above -> models.get(name(above))).orElse(null);
    }

    public static boolean declares(ClassModel type, String member, String descriptor) {
        return descriptor.startsWith("(")
                ? type.methods().stream().anyMatch(method -> is(method, member, descriptor))
                : type.fields().stream().anyMatch(field -> field.fieldName().equalsString(member));
    }

    private static boolean is(MethodModel method, String name, String descriptor) {
        return method.methodName().equalsString(name) && method.methodType().equalsString(descriptor);
    }

    public static String name(ClassModel type) {
        return name(type.thisClass());
    }

    public static String name(ClassEntry entry) {
        return entry.asInternalName().replace('/', '.');
    }
}
