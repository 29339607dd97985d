package dev.yieldlings.engine.contract;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassSignature;
import java.lang.classfile.Signature;
import java.lang.classfile.Signature.ArrayTypeSig;
import java.lang.classfile.Signature.ClassTypeSig;
import java.lang.classfile.Signature.RefTypeSig;
import java.lang.classfile.Signature.TypeArg;
import java.lang.classfile.Signature.TypeArg.Bounded.WildcardIndicator;
import java.lang.classfile.Signature.TypeVarSig;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares generic types. Class files keep type arguments in signature attributes, next to the erased types. */
final class GenericTypes {
    private static final String VOID = "java/lang/Void";

    private final ClassTable classes;

    /**
     * Creates a comparison.
     *
     * @param classes the classes in which supertypes are looked up
     */
    GenericTypes(ClassTable classes) {
        this.classes = classes;
    }

    /** Returns a supertype of a class with its type arguments, or empty if it is not a supertype or is used raw. */
    Optional<ClassTypeSig> above(String type, String wanted) {
        Deque<ClassTypeSig> pending = new ArrayDeque<>(supertypes(ClassTypeSig.of(type)));
        Set<String> seen = new HashSet<>();
        while (!pending.isEmpty()) {
            ClassTypeSig next = pending.remove();
            String name = name(next);
            if (name.equals(wanted)) {
                return next.typeArgs().isEmpty() ? Optional.empty() : Optional.of(next);
            }
            if (seen.add(name)) {
                pending.addAll(supertypes(next));
            }
        }
        return Optional.empty();
    }

    /** Returns a type's direct supertypes, with its type arguments substituted. */
    private List<ClassTypeSig> supertypes(ClassTypeSig type) {
        Optional<ClassModel> model = classes.anyModel(name(type));
        Optional<ClassSignature> signature =
                model.flatMap(its -> its.findAttribute(Attributes.signature())).map(its -> its.asClassSignature());
        if (signature.isEmpty()) {
            return model.stream()
                    .flatMap(its -> Stream.concat(its.superclass().stream(), its.interfaces().stream()))
                    .map(above -> ClassTypeSig.of(above.asInternalName()))
                    .toList();
        }
        Map<String, TypeArg> bound = new HashMap<>();
        List<Signature.TypeParam> variables = signature.get().typeParameters();
        for (int i = 0; i < Math.min(variables.size(), type.typeArgs().size()); i++) {
            bound.put(variables.get(i).identifier(), type.typeArgs().get(i));
        }
        return Stream.concat(
                        Stream.of(signature.get().superclassSignature()),
                        signature.get().superinterfaceSignatures().stream())
                .map(above -> put(above, bound))
                .toList();
    }

    private static ClassTypeSig put(ClassTypeSig type, Map<String, TypeArg> bound) {
        return ClassTypeSig.of(
                name(type),
                type.typeArgs().stream().map(argument -> put(argument, bound)).toArray(TypeArg[]::new));
    }

    private static TypeArg put(TypeArg argument, Map<String, TypeArg> bound) {
        return switch (argument) {
            case TypeArg.Unbounded any -> any;
            case TypeArg.Bounded its
            when its.wildcardIndicator() == WildcardIndicator.NONE && its.boundType() instanceof TypeVarSig variable ->
                bound.getOrDefault(variable.identifier(), its);
            case TypeArg.Bounded its -> TypeArg.bounded(its.wildcardIndicator(), put(its.boundType(), bound));
        };
    }

    private static RefTypeSig put(RefTypeSig type, Map<String, TypeArg> bound) {
        return switch (type) {
            case ClassTypeSig its -> put(its, bound);
            case ArrayTypeSig array ->
                array.componentSignature() instanceof RefTypeSig its ? ArrayTypeSig.of(put(its, bound)) : type;
            case TypeVarSig variable ->
                bound.get(variable.identifier()) instanceof TypeArg.Bounded its ? its.boundType() : type;
        };
    }

    /**
     * Returns whether no value can have both types, such as Integer and Long. A type variable, a wildcard or a missing
     * type argument is compatible with everything.
     */
    boolean disagree(Signature wanted, Signature found) {
        return switch (wanted) {
            case TypeVarSig _ -> false;
            case Signature.BaseTypeSig base ->
                found instanceof Signature.BaseTypeSig other && base.baseType() != other.baseType();
            case ArrayTypeSig array ->
                found instanceof ArrayTypeSig other && disagree(array.componentSignature(), other.componentSignature());
            case ClassTypeSig type -> found instanceof ClassTypeSig other && disagree(type, other);
        };
    }

    private boolean disagree(ClassTypeSig wanted, ClassTypeSig found) {
        String one = name(wanted);
        String other = name(found);
        if (!one.equals(other)) {
            return !one.equals(VOID) && !other.equals(VOID) && !classes.isOf(one, other) && !classes.isOf(other, one);
        }
        List<TypeArg> arguments = wanted.typeArgs();
        if (arguments.size() != found.typeArgs().size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof TypeArg.Bounded its
                    && found.typeArgs().get(i) instanceof TypeArg.Bounded theirs
                    && disagree(its.boundType(), theirs.boundType())) {
                return true;
            }
        }
        return false;
    }

    private static String name(ClassTypeSig type) {
        return type.outerType().map(outer -> name(outer) + "$").orElse("") + type.className();
    }
}
