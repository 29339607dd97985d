package dev.yieldlings.engine.author.mutate.collaborator;

import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Defaults;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;

/**
 * Swallows a collaborator's exception if the call's result is not used, or else treats it as the end. Exceptions that
 * signal an end pass (NoSuchElementException, and so StopIteration, and IndexOutOfBoundsException). Exceptions of
 * close() are left out, because whether they may hide an earlier failure is a matter of taste.
 */
public final class SwallowedExceptions implements Operator {
    private static final ClassDesc EXCEPTION = ClassDesc.of("java.lang.Exception");
    private static final MethodTypeDesc PASSING = MethodTypeDesc.of(ConstantDescs.CD_boolean, EXCEPTION);

    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof InvokeInstruction call)
                || !Collaborators.isCalled(code, call)
                || call.name().equalsString("close")) {
            return List.of();
        }
        MethodTypeDesc type = MethodTypeDesc.of(call.typeSymbol().returnType(), Collaborators.arguments(call));
        String name = "call$" + index;
        ClassDesc self = code.type().thisClass().asSymbol();
        boolean inInterface = code.type().flags().has(AccessFlag.INTERFACE);
        boolean goesOn = type.returnType().equals(ConstantDescs.CD_void) || Collaborators.isDropped(code, index);
        Edit edit = new Edit(
                        goesOn ? "swallows" : "exception-ends",
                        builder -> builder.invokestatic(self, name, type, inInterface))
                .besides(added -> guarded(added, name, type, call, !goesOn));
        return List.of(goesOn ? edit : Ending.of(code, edit));
    }

    private static void guarded(
            ClassBuilder added, String name, MethodTypeDesc type, InvokeInstruction call, boolean ends) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        added.withMethodBody(name, type, flags, code -> {
            Label start = code.newLabel();
            Label end = code.newLabel();
            Label handler = code.newLabel();
            code.labelBinding(start);
            int slot = 0;
            for (ClassDesc argument : type.parameterList()) {
                TypeKind kind = TypeKind.from(argument);
                code.loadLocal(kind, slot);
                slot += kind.slotSize();
            }
            code.invoke(
                            call.opcode(),
                            call.owner().asSymbol(),
                            call.name().stringValue(),
                            call.typeSymbol(),
                            call.isInterface())
                    .return_(TypeKind.from(type.returnType()))
                    .labelBinding(end)
                    .labelBinding(handler);
            handled(code, type.returnType(), ends);
            code.exceptionCatch(start, end, handler, EXCEPTION);
        });
    }

    private static void handled(CodeBuilder code, ClassDesc result, boolean ends) {
        Label swallowed = code.newLabel();
        code.dup()
                .invokestatic(Collaborators.ANSWERS, "passes", PASSING)
                .ifeq(swallowed)
                .athrow()
                .labelBinding(swallowed)
                .pop();
        if (ends) {
            Ending.reach(code);
        } else {
            Defaults.push(code, result);
            code.return_(TypeKind.from(result));
        }
    }
}
