package dev.yieldlings.engine.author.mutate;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Optional;

/** Makes hasNext() take the next element if there is one. The class's own calls use the original method. */
final class AdvancingHasNext {
    private static final String ASKS = "hasNext";
    private static final String ORIGINAL = "hasNext$asWritten";
    private static final MethodTypeDesc ASKING = MethodTypeDesc.of(ConstantDescs.CD_boolean);

    private AdvancingHasNext() {}

    /** Whether the class declares both hasNext() and next(). */
    static boolean fits(ClassModel type) {
        return !type.flags().has(AccessFlag.INTERFACE)
                && type.methods().stream().anyMatch(AdvancingHasNext::isAsking)
                && next(type).isPresent();
    }

    static byte[] in(ClassFile form, ClassModel type) {
        ClassDesc self = type.thisClass().asSymbol();
        MethodTypeDesc taking = next(type).orElseThrow().methodTypeSymbol();
        CodeTransform calls = (builder, element) -> renamed(builder, element, type);
        return form.transformClass(
                type, ClassTransform.transformingMethodBodies(calls).andThen((builder, element) -> {
                    if (element instanceof MethodModel method && isAsking(method)) {
                        builder.withMethod(
                                ORIGINAL,
                                ASKING,
                                method.flags().flagsMask(),
                                written -> method.forEach(part -> {
                                    if (!(part instanceof java.lang.classfile.AccessFlags)) {
                                        written.with(part);
                                    }
                                }));
                        builder.withMethodBody(
                                ASKS, ASKING, method.flags().flagsMask(), code -> asking(code, self, taking));
                    } else {
                        builder.with(element);
                    }
                }));
    }

    private static void asking(CodeBuilder code, ClassDesc self, MethodTypeDesc taking) {
        code.aload(0)
                .invokevirtual(self, ORIGINAL, ASKING)
                .istore(1)
                .iload(1)
                .ifThen(some -> some.trying(
                        take -> {
                            take.aload(0).invokevirtual(self, "next", taking);
                            if (taking.returnType().equals(ConstantDescs.CD_long)
                                    || taking.returnType().equals(ConstantDescs.CD_double)) {
                                take.pop2();
                            } else {
                                take.pop();
                            }
                        },
                        handlers -> handlers.catchingAll(CodeBuilder::pop)))
                .iload(1)
                .ireturn();
    }

    private static void renamed(CodeBuilder builder, CodeElement element, ClassModel type) {
        if (element instanceof InvokeInstruction call
                && call.name().equalsString(ASKS)
                && call.typeSymbol().equals(ASKING)
                && call.owner().asInternalName().equals(type.thisClass().asInternalName())) {
            builder.invoke(call.opcode(), call.owner().asSymbol(), ORIGINAL, ASKING, call.isInterface());
        } else {
            builder.with(element);
        }
    }

    private static boolean isAsking(MethodModel method) {
        return method.methodName().equalsString(ASKS)
                && method.methodTypeSymbol().equals(ASKING)
                && method.code().isPresent()
                && !method.flags().has(AccessFlag.STATIC);
    }

    private static Optional<MethodModel> next(ClassModel type) {
        return type.methods().stream()
                .filter(method -> method.methodName().equalsString("next")
                        && method.methodTypeSymbol().parameterCount() == 0
                        && !method.methodTypeSymbol().returnType().equals(ConstantDescs.CD_void)
                        && method.code().isPresent()
                        && !method.flags().has(AccessFlag.STATIC)
                        && !method.flags().has(AccessFlag.BRIDGE))
                .findFirst();
    }
}
