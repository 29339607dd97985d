package dev.yieldlings.engine.policy;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The members of a type that other code can reach, including those inherited from hidden supertypes. */
final class PublicMembers {
    /**
     * A member.
     *
     * @param name its name
     * @param descriptor its erased type
     * @param mentioned the types in its descriptor
     */
    record Member(String name, String descriptor, List<Class<?>> mentioned) {
        String signature() {
            return Signatures.signature(name, descriptor);
        }

        String key() {
            return Signatures.key(name, descriptor);
        }
    }

    private PublicMembers() {}

    static SequencedSet<Member> of(Class<?> type) {
        SequencedSet<Member> members = new LinkedHashSet<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isReachable(constructor.getModifiers())) {
                members.add(method("<init>", void.class, constructor.getParameterTypes()));
            }
        }
        addDeclared(type, members);
        for (Class<?> hidden : hiddenAbove(type)) {
            addDeclared(hidden, members);
        }
        return members;
    }

    /** Returns the direct public supertypes of a type; a hidden supertype is replaced by its own. */
    static SequencedSet<Class<?>> above(Class<?> type) {
        SequencedSet<Class<?>> above = new LinkedHashSet<>();
        for (Class<?> each : directlyAbove(type)) {
            if (PublicTypes.isPublic(each)) {
                above.add(each);
            } else {
                above.addAll(above(each));
            }
        }
        return above;
    }

    private static SequencedSet<Class<?>> hiddenAbove(Class<?> type) {
        SequencedSet<Class<?>> hidden = new LinkedHashSet<>();
        for (Class<?> each : directlyAbove(type)) {
            if (!PublicTypes.isPublic(each)) {
                hidden.add(each);
                hidden.addAll(hiddenAbove(each));
            }
        }
        return hidden;
    }

    private static List<Class<?>> directlyAbove(Class<?> type) {
        List<Class<?>> above = new ArrayList<>();
        Stream.ofNullable(type.getSuperclass()).forEach(above::add);
        above.addAll(List.of(type.getInterfaces()));
        return above;
    }

    private static void addDeclared(Class<?> type, SequencedSet<Member> members) {
        for (Method method : type.getDeclaredMethods()) {
            if (isReachable(method.getModifiers())) {
                members.add(method(method.getName(), method.getReturnType(), method.getParameterTypes()));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isReachable(field.getModifiers())) {
                members.add(new Member(field.getName(), field.getType().descriptorString(), List.of(field.getType())));
            }
        }
    }

    private static Member method(String name, Class<?> result, Class<?>[] parameters) {
        List<Class<?>> mentioned = new ArrayList<>(List.of(parameters));
        mentioned.add(result);
        return new Member(name, MethodType.methodType(result, parameters).descriptorString(), mentioned);
    }

    private static boolean isReachable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
