package dev.yieldlings.engine.author.mutate.collaborator;

import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Defaults;
import dev.yieldlings.engine.author.mutate.operator.Operator.Edit;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Makes a method return null, zero or false early, after its finally blocks have run. */
final class Ending {
    private static final ClassDesc SIGNAL = Collaborators.ANSWERS.nested("End");

    private Ending() {}

    /** Makes the method end when the edit's code calls {@link #reach}, itself or in a method that it calls. */
    static Edit of(Code code, Edit edit) {
        ClassDesc result = code.methodType().returnType();
        return edit.around(builder -> {}, builder -> {
            Label ended = builder.newLabel();
            builder.labelBinding(ended).pop();
            Defaults.push(builder, result);
            builder.return_(TypeKind.from(result)).exceptionCatch(builder.startLabel(), ended, ended, SIGNAL);
        });
    }

    /** Writes the code that ends the method. */
    static void reach(CodeBuilder code) {
        code.invokestatic(Collaborators.ANSWERS, "end", MethodTypeDesc.of(SIGNAL))
                .athrow();
    }
}
