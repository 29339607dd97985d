package dev.yieldlings.engine.contract;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a suite's class files refer to among the classes of the reference solution.
 *
 * @param classes internal names of the classes
 * @param members the members of those classes
 */
record SuiteReferences(Set<String> classes, Set<Need> members) {
    /**
     * A member that a suite uses.
     *
     * @param owner its class's internal name
     * @param name its name; {@code <init>} for a constructor
     * @param descriptor its erased type
     */
    record Need(String owner, String name, String descriptor) {}

    static SuiteReferences of(Collection<byte[]> suite, ClassTable reference) {
        Set<String> classes = new TreeSet<>();
        Set<Need> members = new TreeSet<>(
                Comparator.comparing(Need::owner).thenComparing(Need::name).thenComparing(Need::descriptor));
        for (byte[] bytes : suite) {
            for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
                if (entry instanceof ClassEntry type && reference.has(type.asInternalName())) {
                    classes.add(type.asInternalName());
                } else if (entry instanceof MemberRefEntry member
                        && reference.has(member.owner().asInternalName())) {
                    members.add(new Need(
                            member.owner().asInternalName(),
                            member.name().stringValue(),
                            member.type().stringValue()));
                }
            }
        }
        return new SuiteReferences(classes, members);
    }
}
