package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Pops values from the stack, and pushes null, zero or false. */
public final class Defaults {
    private Defaults() {}

    /** Pops a value. */
    public static void pop(CodeBuilder code, ClassDesc type) {
        if (TypeKind.from(type).slotSize() == 2) {
            code.pop2();
        } else {
            code.pop();
        }
    }

    /** Pops a call's arguments, and its receiver. */
    public static void popArguments(CodeBuilder code, MethodTypeDesc type, boolean hasReceiver) {
        for (int i = type.parameterCount() - 1; i >= 0; i--) {
            pop(code, type.parameterType(i));
        }
        if (hasReceiver) {
            code.pop();
        }
    }

    /** Pushes null, zero or false; pushes nothing for void. */
    public static void push(CodeBuilder code, ClassDesc type) {
        switch (TypeKind.from(type).asLoadable()) {
            case INT, BOOLEAN, BYTE, CHAR, SHORT -> code.iconst_0();
            case LONG -> code.lconst_0();
            case FLOAT -> code.fconst_0();
            case DOUBLE -> code.dconst_0();
            case REFERENCE -> code.aconst_null();
            case VOID -> {}
        }
    }
}
