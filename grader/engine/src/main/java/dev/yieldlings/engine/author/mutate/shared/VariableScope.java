package dev.yieldlings.engine.author.mutate.shared;

import dev.yieldlings.engine.author.mutate.operator.Code;
import java.lang.classfile.Instruction;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.util.BitSet;

/** The elements at which a slot holds one variable of the source: its ranges, and the stores before them. */
final class VariableScope {
    private final Code code;
    private final LocalVariable variable;
    private final BitSet places = new BitSet();
    private int first = Integer.MAX_VALUE;

    VariableScope(Code code, LocalVariable variable) {
        this.code = code;
        this.variable = variable;
        for (int i = 0; i < code.size(); i++) {
            if (code.element(i) instanceof LocalVariable other
                    && other.slot() == variable.slot()
                    && other.name().equals(variable.name())
                    && other.typeSymbol().equals(variable.typeSymbol())) {
                first = Math.min(first, i);
                int start = code.at(other.startScope());
                places.set(start, code.at(other.endScope()));
                beginning(start);
            }
        }
    }

    /** Whether the variable is first declared at the element, so that each variable is examined once. */
    boolean beginsAt(int index) {
        return first == index;
    }

    /** Whether the element declares the variable, with its type or its type arguments. */
    boolean isDeclaredAt(int index) {
        return switch (code.element(index)) {
            case LocalVariable other ->
                other.slot() == variable.slot() && other.name().equals(variable.name());
            case LocalVariableType other ->
                other.slot() == variable.slot() && other.name().equals(variable.name());
            default -> false;
        };
    }

    boolean contains(int index) {
        return index >= 0 && places.get(index);
    }

    int from() {
        return Math.max(0, places.nextSetBit(0));
    }

    int to() {
        return places.length();
    }

    /** Whether the variable is a parameter. */
    boolean isParameter() {
        int slots = code.isStatic() ? 0 : 1;
        for (ClassDesc type : code.methodType().parameterList()) {
            slots += TypeKind.from(type).slotSize();
        }
        return variable.slot() < slots;
    }

    private void beginning(int start) {
        for (int i = start - 1; i >= 0; i--) {
            if (code.element(i) instanceof StoreInstruction store && store.slot() == variable.slot()) {
                places.set(i);
            }
            if (code.element(i) instanceof Instruction) {
                return;
            }
        }
    }
}
