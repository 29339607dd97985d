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
 * The classes and members of the reference solution that a suite's class files refer to.
 *
 * @param classes the internal names of the classes
 * @param members the members of those classes
 */
record SuiteReferences(Set<String> classes, Set<Need> members) {
    /**
     * A member that a suite uses.
     *
     * @param owner the internal name of the class that the suite names as its owner
     * @param name the member's name; {@code <init>} for a constructor
     * @param descriptor the member's descriptor
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
