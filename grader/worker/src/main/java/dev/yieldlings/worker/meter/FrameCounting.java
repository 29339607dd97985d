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
 * Counts a method's call: up at its entry, and down at each of its returns and in handlers around its whole code for
 * the exceptions that it throws.
 *
 * <p>A constructor has two such handlers, because no handler may cover the code both before and after
 * {@code super(...)}: the verifier gives {@code this} another type there. An exception of {@code super(...)} itself
 * passes both handlers; the next handler in a learner's code corrects the count.
 *
 * <p>A method that calls nothing takes a step but is not counted. It can't recurse, and counting would make it several
 * times slower.
 */
final class FrameCounting {
    private static final MethodTypeDesc ENTER = MethodTypeDesc.of(ConstantDescs.CD_int);
    private static final MethodTypeDesc LEAVE = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final MethodTypeDesc CAUGHT =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Throwable, ConstantDescs.CD_int);

    /** The classes whose constructors call nothing. */
    private static final Set<String> CALL_NOTHING = Set.of("java/lang/Object", "java/lang/Record");

    /** The start and end of each guarded range, alternately. */
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

    /** Generates the code at the method's entry. */
    void enter(CodeBuilder code) {
        if (callsNothing) {
            StepCounting.step(code);
            return;
        }
        callsBefore = code.allocateLocal(TypeKind.INT);
        code.invokestatic(StepCounting.METER, "enter", ENTER).istore(callsBefore);
        borders.add(code.newBoundLabel());
    }

    /** Generates the code before a return. */
    void leave(CodeBuilder code) {
        if (callsNothing) {
            return;
        }
        code.iload(callsBefore).invokestatic(StepCounting.METER, "leave", LEAVE);
    }

    /** Generates a handler's check of its exception, which is on top of the stack. */
    void caught(CodeBuilder code) {
        code.dup().iload(callsBefore).invokestatic(StepCounting.METER, "caught", CAUGHT);
    }

    /** Notes the allocation of an object, whose constructor is called later. */
    void creates() {
        unfinished++;
    }

    /**
     * Generates a call. A constructor call that belongs to no object allocated here is {@code super(...)} or
     * {@code this(...)}.
     */
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

    /** Generates the handlers, after all other code. */
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
