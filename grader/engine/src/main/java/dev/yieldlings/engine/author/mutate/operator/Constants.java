package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes numbers by one; swaps 0 and 1, and so true and false. */
final class Constants implements Operator {
    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof ConstantInstruction constant) || listsElements(code, index)) {
            return List.of();
        }
        return switch (constant.constantValue()) {
            case Integer value -> edit(value == 1 ? 0 : value + 1);
            case Long value -> edit(value == 1 ? 0L : value + 1);
            case Float value -> edit(value + 1);
            case Double value -> edit(value + 1);
            default -> List.of();
        };
    }

    private static List<Edit> edit(int value) {
        return List.of(new Edit("constant", builder -> builder.loadConstant(value)));
    }

    private static List<Edit> edit(long value) {
        return List.of(new Edit("constant", builder -> builder.loadConstant(value)));
    }

    private static List<Edit> edit(float value) {
        return List.of(new Edit("constant", builder -> builder.loadConstant(value)));
    }

    private static List<Edit> edit(double value) {
        return List.of(new Edit("constant", builder -> builder.loadConstant(value)));
    }

    /** Whether it is a length or an index in an array initialiser, such as for variable arguments. */
    private static boolean listsElements(Code code, int index) {
        boolean isLength = isNewArray(code.after(index, 1)) && isDup(code.after(index, 2));
        boolean isIndex = isDup(code.before(index))
                && (isNewArray(code.before(index, 2)) || code.before(index, 2) instanceof ArrayStoreInstruction);
        return isLength || isIndex;
    }

    private static boolean isNewArray(@Nullable Object instruction) {
        return instruction instanceof NewReferenceArrayInstruction
                || instruction instanceof NewPrimitiveArrayInstruction;
    }

    private static boolean isDup(@Nullable Object instruction) {
        return instruction instanceof StackInstruction stack && stack.opcode() == Opcode.DUP;
    }
}
