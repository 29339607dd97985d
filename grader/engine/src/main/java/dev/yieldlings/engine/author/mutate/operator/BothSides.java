package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.List;
import java.util.Map;

/**
 * Evaluates both sides of {@code &&} or {@code ||}, as {@code &} and {@code |} do; only if the second side makes a
 * call.
 */
final class BothSides implements Operator {
    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof BranchInstruction first) || isJump(first)) {
            return List.of();
        }
        int second = second(code, index);
        if (second < 0) {
            return List.of();
        }
        BranchInstruction branch = (BranchInstruction) code.element(second);
        int answer = code.freeSlot();
        if (branch.target().equals(first.target())) {
            return List.of(new Edit("both-sides", builder -> keep(builder, first.opcode(), answer))
                    .elsewhere(Map.of(
                            second,
                            builder -> builder.branch(branch.opcode(), branch.target())
                                    .iload(answer)
                                    .ifne(branch.target()))));
        }
        if (second < code.at(first.target()) && isNext(code, second, first.target())) {
            return List.of(new Edit("both-sides", builder -> keep(builder, first.opcode(), answer))
                    .elsewhere(Map.of(second, builder -> {
                        Label either = builder.newLabel();
                        Label neither = builder.newLabel();
                        builder.branch(branch.opcode(), neither)
                                .goto_(either)
                                .labelBinding(neither)
                                .iload(answer)
                                .ifeq(branch.target())
                                .labelBinding(either);
                    })));
        }
        return List.of();
    }

    /** Stores whether the first side would have jumped, and goes on in either case. */
    private static void keep(CodeBuilder builder, Opcode opcode, int answer) {
        Label jumps = builder.newLabel();
        Label kept = builder.newLabel();
        builder.branch(opcode, jumps)
                .iconst_0()
                .istore(answer)
                .goto_(kept)
                .labelBinding(jumps)
                .iconst_1()
                .istore(answer)
                .labelBinding(kept);
    }

    /**
     * Returns the index of the next branch if the code before it makes a call and changes nothing itself; -1 otherwise.
     */
    private static int second(Code code, int index) {
        boolean calls = false;
        for (int i = index + 1; i < code.size(); i++) {
            switch (code.element(i)) {
                case BranchInstruction branch -> {
                    return calls && !isJump(branch) ? i : -1;
                }
                case InvokeInstruction _ -> calls = true;
                case StoreInstruction _,
                        ReturnInstruction _,
                        ThrowInstruction _,
                        LabelTarget _,
                        DiscontinuedInstruction _ -> {
                    if (!(code.element(i) instanceof LabelTarget label) || code.isJumpedTo(label.label())) {
                        return -1;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Whether only labels and line numbers are between an element and the label. */
    private static boolean isNext(Code code, int index, Label label) {
        for (int i = index + 1; i < code.at(label); i++) {
            if (!(code.element(i) instanceof PseudoInstruction)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJump(BranchInstruction branch) {
        return branch.opcode() == Opcode.GOTO || branch.opcode() == Opcode.GOTO_W;
    }
}
