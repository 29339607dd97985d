package dev.yieldlings.worker.meter;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rewrites one method's code to count its steps and its call, and to check each exception that it catches. A step is
 * counted at the method's entry and before each backward jump.
 */
final class StepCounting implements CodeTransform {
    static final ClassDesc METER = ClassDesc.of(Meter.class.getName());
    private static final MethodTypeDesc STEP = MethodTypeDesc.of(ConstantDescs.CD_void);

    private final Set<Label> passed = new HashSet<>();
    private final Handlers handlers;
    private final FrameCounting frame;

    StepCounting(CodeModel code) {
        this.handlers = new Handlers(code);
        this.frame = new FrameCounting(code);
    }

    @Override
    public void atStart(CodeBuilder code) {
        frame.enter(code);
    }

    @Override
    public void atEnd(CodeBuilder code) {
        frame.leaveByException(code);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LabelTarget target -> {
                passed.add(target.label());
                code.with(target);
                if (handlers.has(target.label())) {
                    frame.caught(code);
                    handlers.endLook(code, target.label());
                }
            }
            case ExceptionCatch entry -> handlers.guard(code, entry);
            case BranchInstruction branch -> {
                if (passed.contains(branch.target())) {
                    step(code);
                }
                code.with(branch);
            }
            case TableSwitchInstruction choice -> {
                stepIfBack(code, choice.defaultTarget(), choice.cases());
                code.with(choice);
            }
            case LookupSwitchInstruction choice -> {
                stepIfBack(code, choice.defaultTarget(), choice.cases());
                code.with(choice);
            }
            case ReturnInstruction end -> {
                frame.leave(code);
                code.with(end);
            }
            case InvokeInstruction call -> frame.call(code, call);
            case NewObjectInstruction creation -> {
                frame.creates();
                code.with(creation);
            }
            default -> code.with(element);
        }
    }

    private void stepIfBack(CodeBuilder code, Label defaultTarget, List<SwitchCase> cases) {
        if (passed.contains(defaultTarget) || cases.stream().anyMatch(c -> passed.contains(c.target()))) {
            step(code);
        }
    }

    static void step(CodeBuilder code) {
        code.invokestatic(METER, "step", STEP);
    }
}
