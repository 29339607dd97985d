package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.Set;

/** Removes the throw of a new exception, or throws another exception. */
final class Throws implements Operator {
    private static final ClassDesc OTHER = ClassDesc.of("java.lang.RuntimeException");

    /** Exceptions for unreachable places, or added by the compiler. */
    private static final Set<String> UNREACHED = Set.of("java/lang/AssertionError", "java/lang/MatchException");

    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof ThrowInstruction)
                || !(code.before(index) instanceof InvokeInstruction made)
                || !made.name().equalsString(ConstantDescs.INIT_NAME)
                || UNREACHED.contains(made.owner().asInternalName())) {
            return List.of();
        }
        ClassDesc result = code.methodType().returnType();
        return List.of(
                new Edit("no-exception", builder -> {
                    builder.pop();
                    Defaults.push(builder, result);
                    builder.return_(TypeKind.from(result));
                }),
                new Edit(
                        "other-exception",
                        builder -> builder.pop()
                                .new_(OTHER)
                                .dup()
                                .invokespecial(OTHER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                                .athrow()));
    }
}
