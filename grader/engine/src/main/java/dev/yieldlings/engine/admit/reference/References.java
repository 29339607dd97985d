package dev.yieldlings.engine.admit.reference;

import java.lang.classfile.Annotation;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects everything that a class file refers to.
 *
 * <p>Everything that an instruction, a method handle, a bootstrap method, a supertype or a record refers to has an
 * entry in the constant pool. A type that occurs only in a descriptor or an annotation has none; it is read from there.
 */
public final class References {
    private References() {}

    public static Set<MemberReference> of(ClassModel model) {
        Set<MemberReference> references = new LinkedHashSet<>();
        for (PoolEntry entry : model.constantPool()) {
            references.addAll(of(entry));
        }
        model.fields().forEach(field -> {
            addTypes(field.fieldType().stringValue(), references);
            addAnnotations(field, references);
        });
        model.methods().forEach(method -> {
            addTypes(method.methodType().stringValue(), references);
            addAnnotations(method, references);
        });
        addAnnotations(model, references);
        return references;
    }

    /** Returns the references that a constant pool entry makes. */
    public static List<MemberReference> of(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry type -> types(type.asInternalName());
            case MemberRefEntry member ->
                List.of(new MemberReference(
                        owner(member.owner()),
                        member.name().stringValue(),
                        member.type().stringValue()));
            case DynamicConstantPoolEntry dynamic -> types(dynamic.type().stringValue());
            case MethodTypeEntry type -> types(type.descriptor().stringValue());
            default -> List.of();
        };
    }

    /** An array's members are those of Object. javac names Object as their owner except for clone(). */
    private static String owner(ClassEntry entry) {
        return entry.asInternalName().startsWith("[") ? Object.class.getName() : Submission.name(entry);
    }

    /** Returns the types in a descriptor, or the single type of an internal name. */
    private static List<MemberReference> types(String descriptor) {
        if (descriptor.startsWith("[") || descriptor.startsWith("(") || descriptor.endsWith(";")) {
            return typesIn(descriptor);
        }
        return descriptor.length() > 1 ? List.of(MemberReference.type(descriptor.replace('/', '.'))) : List.of();
    }

    /** Returns the types that a descriptor names. */
    public static List<MemberReference> typesIn(String descriptor) {
        List<MemberReference> types = new ArrayList<>();
        addTypes(descriptor, types);
        return types;
    }

    private static void addTypes(String descriptor, Collection<MemberReference> types) {
        int end = 0;
        for (int start = descriptor.indexOf('L'); start >= 0; start = descriptor.indexOf('L', end)) {
            end = descriptor.indexOf(';', start);
            types.add(MemberReference.type(descriptor.substring(start + 1, end).replace('/', '.')));
        }
    }

    private static void addAnnotations(AttributedElement element, Set<MemberReference> references) {
        Stream.concat(
                        element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                                .flatMap(found -> found.annotations().stream()),
                        element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                                .flatMap(found -> found.annotations().stream()))
                .map(Annotation::className)
                .forEach(type -> addTypes(type.stringValue(), references));
    }
}
