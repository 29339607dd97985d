package dev.yieldlings.engine.admit;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a class file can reach.
 *
 * <p>The constant pool is what counts: whatever an instruction, a method handle, a bootstrap method, a supertype or a
 * record's machinery refers to has an entry there.
 */
final class References {
    private References() {}

    static Set<Reference> of(ClassModel model) {
        Set<Reference> references = new LinkedHashSet<>();
        for (PoolEntry entry : model.constantPool()) {
            of(entry).ifPresent(references::add);
        }
        return references;
    }

    /** The reference that an entry makes, if it makes one. */
    static Optional<Reference> of(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry type -> className(type).map(name -> new Reference(name, "", ""));
            case MemberRefEntry member ->
                className(member.owner())
                        .map(owner -> new Reference(
                                owner,
                                member.name().stringValue(),
                                member.type().stringValue()));
            default -> Optional.empty();
        };
    }

    /** The binary name; of an array the one of its elements, and nothing where these are primitive. */
    private static Optional<String> className(ClassEntry entry) {
        String name = entry.asInternalName();
        if (!name.startsWith("[")) {
            return Optional.of(name.replace('/', '.'));
        }
        String element = name.substring(name.lastIndexOf('[') + 1);
        return element.startsWith("L")
                ? Optional.of(element.substring(1, element.length() - 1).replace('/', '.'))
                : Optional.empty();
    }
}
