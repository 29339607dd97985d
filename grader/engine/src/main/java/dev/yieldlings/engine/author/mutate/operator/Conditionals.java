package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Negates a condition, or moves its boundary by one. */
final class Conditionals implements Operator {
    private static final Map<Opcode, Opcode> NEGATED = both(
            Opcode.IFEQ, Opcode.IFNE,
            Opcode.IFLT, Opcode.IFGE,
            Opcode.IFGT, Opcode.IFLE,
            Opcode.IF_ICMPEQ, Opcode.IF_ICMPNE,
            Opcode.IF_ICMPLT, Opcode.IF_ICMPGE,
            Opcode.IF_ICMPGT, Opcode.IF_ICMPLE,
            Opcode.IF_ACMPEQ, Opcode.IF_ACMPNE,
            Opcode.IFNULL, Opcode.IFNONNULL);

    private static final Map<Opcode, Opcode> BOUNDARY = both(
            Opcode.IFLT, Opcode.IFLE,
            Opcode.IFGT, Opcode.IFGE,
            Opcode.IF_ICMPLT, Opcode.IF_ICMPLE,
            Opcode.IF_ICMPGT, Opcode.IF_ICMPGE);

    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof BranchInstruction branch) || closesResource(code, index, branch)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        add(edits, "negate", NEGATED.get(branch.opcode()), branch.target());
        add(edits, "boundary", BOUNDARY.get(branch.opcode()), branch.target());
        return edits;
    }

    private static void add(List<Edit> edits, String operator, @Nullable Opcode opcode, Label target) {
        if (opcode != null) {
            edits.add(new Edit(operator, builder -> builder.branch(opcode, target)));
        }
    }

    /** Whether it is the compiler's null check before it closes a resource. */
    private static boolean closesResource(Code code, int index, BranchInstruction branch) {
        if (branch.opcode() != Opcode.IFNULL) {
            return false;
        }
        return code.after(index, 1) instanceof LoadInstruction
                && code.after(index, 2) instanceof InvokeInstruction call
                && call.name().equalsString("close");
    }

    private static Map<Opcode, Opcode> both(Opcode... pairs) {
        Map<Opcode, Opcode> map = new EnumMap<>(Opcode.class);
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
            map.put(pairs[i + 1], pairs[i]);
        }
        return map;
    }
}
