package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;

/** Removes a call: its result was not used, or null, zero or false takes its place. */
final class Calls implements Operator {
    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof InvokeInstruction call)
                || call.name().equalsString(ConstantDescs.INIT_NAME)
                || call.name().equalsString("addSuppressed")) {
            return List.of();
        }
        ClassDesc result = call.typeSymbol().returnType();
        boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
        String owner = call.owner().asInternalName();
        boolean unused = result.equals(ConstantDescs.CD_void) || isDropped(code, index);
        boolean compilersOwn = owner.equals("java/util/Objects") && call.name().equalsString("requireNonNull");
        if (compilersOwn || (!unused && (isStatic || !isProtocol(owner)))) {
            return List.of();
        }
        return List.of(new Edit(unused ? "no-call" : "no-answer", builder -> {
            Defaults.popArguments(builder, call.typeSymbol(), !isStatic);
            Defaults.push(builder, result);
        }));
    }

    private static boolean isDropped(Code code, int index) {
        return code.after(index, 1) instanceof StackInstruction stack
                && (stack.opcode() == Opcode.POP || stack.opcode() == Opcode.POP2);
    }

    private static boolean isProtocol(String owner) {
        return owner.startsWith("dev/yieldlings/kit/")
                || owner.equals("java/util/Iterator")
                || owner.equals("java/lang/Iterable")
                || owner.startsWith("java/util/function/");
    }
}
