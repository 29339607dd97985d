package dev.yieldlings.worker.prompt;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/** Rewrites one method's code to call {@link Stop#check} at its entry and before each backward jump. */
final class StopChecks implements CodeTransform {
    private static final ClassDesc STOP = ClassDesc.of(Stop.class.getName());
    private static final MethodTypeDesc CHECK = MethodTypeDesc.of(ConstantDescs.CD_void);

    private final Set<Label> passed = new HashSet<>();

    @Override
    public void atStart(CodeBuilder builder) {
        builder.invokestatic(STOP, "check", CHECK);
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        switch (element) {
            case LabelTarget target -> passed.add(target.label());
            case BranchInstruction jump
            when passed.contains(jump.target()) -> builder.invokestatic(STOP, "check", CHECK);
            default -> {}
        }
        builder.with(element);
    }
}
