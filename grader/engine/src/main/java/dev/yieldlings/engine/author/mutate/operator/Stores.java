package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.Objects;

/** Removes an assignment to a field, or to a variable that has a value already. */
final class Stores implements Operator {
    @Override
    public List<Edit> at(Code code, int index) {
        return switch (code.element(index)) {
            case FieldInstruction store
            when isStore(store.opcode()) && !isNothingNew(code, index, store) ->
                List.of(new Edit("no-assignment", builder -> {
                    Defaults.pop(builder, store.typeSymbol());
                    if (store.opcode() == Opcode.PUTFIELD) {
                        builder.pop();
                    }
                }));
            case StoreInstruction store
            when code.isAssigned(store.slot(), index) ->
                List.of(new Edit("no-assignment", builder -> {
                    if (store.typeKind().slotSize() == 2) {
                        builder.pop2();
                    } else {
                        builder.pop();
                    }
                }));
            default -> List.of();
        };
    }

    private static boolean isStore(Opcode opcode) {
        return opcode == Opcode.PUTFIELD || opcode == Opcode.PUTSTATIC;
    }

    /** Whether the field is one of the compiler's, or is initialised with its default value. */
    private static boolean isNothingNew(Code code, int index, FieldInstruction store) {
        boolean initialises = code.methodName().equals(ConstantDescs.INIT_NAME)
                || code.methodName().equals(ConstantDescs.CLASS_INIT_NAME);
        return store.name().stringValue().contains("$")
                || (initialises
                        && code.before(index) instanceof ConstantInstruction constant
                        && isDefault(constant.constantValue()));
    }

    private static boolean isDefault(Object constant) {
        return constant.equals(ConstantDescs.NULL)
                || List.<Object>of(0, 0L, 0.0f, 0.0).stream().anyMatch(zero -> Objects.equals(zero, constant));
    }
}
