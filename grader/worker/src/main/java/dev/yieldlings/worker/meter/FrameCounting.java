package dev.yieldlings.worker.meter;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts one method's call in at its entry, and out at each of its ends: its returns, and handlers around all of it for
 * whatever it throws.
 *
 * <p>A constructor has two such handlers, for none may guard both what comes before {@code super(...)} and what comes
 * after it: to the verifier {@code this} is not the same thing there. What {@code super(...)} itself throws goes past
 * both; the next handler of a learner's sets the count right again.
 *
 * <p>A method that calls nothing takes a step and is not counted: no recursion leads through it, and it would take some
 * times as long.
 */
final class FrameCounting {
    private static final MethodTypeDesc ENTER = MethodTypeDesc.of(ConstantDescs.CD_int);
    private static final MethodTypeDesc LEAVE = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final MethodTypeDesc CAUGHT =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Throwable, ConstantDescs.CD_int);

    /** Whose constructors call nothing. */
    private static final Set<String> CALL_NOTHING = Set.of("java/lang/Object", "java/lang/Record");

    /** Where what is guarded begins and ends, by turns. */
    private final List<Label> borders = new ArrayList<>();

    private final boolean callsNothing;
    private int callsBefore;
    private boolean beforeSuper;
    private int unfinished;

    FrameCounting(CodeModel code) {
        this.callsNothing =
                code.exceptionHandlers().isEmpty() && code.elementStream().noneMatch(FrameCounting::mayRecurse);
        this.beforeSuper = code.parent()
                .filter(method -> method.methodName().equalsString(ConstantDescs.INIT_NAME))
                .isPresent();
    }

    private static boolean mayRecurse(CodeElement element) {
        return switch (element) {
            case InvokeDynamicInstruction _ -> true;
            case InvokeInstruction call ->
                !(call.name().equalsString(ConstantDescs.INIT_NAME)
                        && CALL_NOTHING.contains(call.owner().asInternalName()));
            default -> false;
        };
    }

    /** Makes the code at the method's entry. */
    void enter(CodeBuilder code) {
        if (callsNothing) {
            StepCounting.step(code);
            return;
        }
        callsBefore = code.allocateLocal(TypeKind.INT);
        code.invokestatic(StepCounting.METER, "enter", ENTER).istore(callsBefore);
        borders.add(code.newBoundLabel());
    }

    /** Makes the code before a return. */
    void leave(CodeBuilder code) {
        if (callsNothing) {
            return;
        }
        code.iload(callsBefore).invokestatic(StepCounting.METER, "leave", LEAVE);
    }

    /** Makes the code of a handler's look at what it has caught, which is on the stack. */
    void caught(CodeBuilder code) {
        code.dup().iload(callsBefore).invokestatic(StepCounting.METER, "caught", CAUGHT);
    }

    /** Notes that an object is made, whose constructor is called later on. */
    void creates() {
        unfinished++;
    }

    /** Makes a call; the one of a constructor that belongs to no object made here is {@code super(...)}. */
    void call(CodeBuilder code, InvokeInstruction call) {
        boolean constructs = beforeSuper
                && call.opcode() == Opcode.INVOKESPECIAL
                && call.name().equalsString(ConstantDescs.INIT_NAME);
        if (constructs && unfinished == 0) {
            beforeSuper = false;
            borders.add(code.newBoundLabel());
            code.with(call);
            borders.add(code.newBoundLabel());
        } else {
            unfinished -= constructs ? 1 : 0;
            code.with(call);
        }
    }

    /** Makes the handlers, after all other code. */
    void leaveByException(CodeBuilder code) {
        if (callsNothing) {
            return;
        }
        borders.add(code.newBoundLabel());
        for (int i = 0; i < borders.size(); i += 2) {
            Label handler = code.newBoundLabel();
            leave(code);
            code.athrow().exceptionCatchAll(borders.get(i), borders.get(i + 1), handler);
        }
    }
}
