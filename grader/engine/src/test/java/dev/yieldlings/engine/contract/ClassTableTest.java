package dev.yieldlings.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each interface is visited once, even in a lattice of interfaces, which has exponentially many paths. */
class ClassTableTest {
    private static final int FLOORS = 60;

    @Test
    void aLatticeIsWalkedOnce() {
        Map<String, byte[]> classes = new TreeMap<>();
        for (int floor = 0; floor <= FLOORS; floor++) {
            classes.put("A" + floor, lattice("A" + floor, floor));
            classes.put("B" + floor, lattice("B" + floor, floor));
        }
        ClassTable table = new ClassTable(classes);

        assertThat(table.isOf("A0", "B" + FLOORS)).isTrue();
        assertThat(table.isOf("A0", "java/util/Iterator")).isFalse();
        assertThat(table.method("A0", "next", "()V")).isEmpty();
        assertThat(table.inheritsFromALibrary("A0", "next", "()V")).isFalse();
        assertThat(new GenericTypes(table).above("A0", "java/util/Iterator")).isEmpty();
    }

    private static byte[] lattice(String name, int floor) {
        return ClassFile.of().build(ClassDesc.of(name), type -> {
            type.withFlags(AccessFlag.INTERFACE, AccessFlag.ABSTRACT);
            if (floor < FLOORS) {
                type.withInterfaceSymbols(ClassDesc.of("A" + (floor + 1)), ClassDesc.of("B" + (floor + 1)));
            }
        });
    }
}
