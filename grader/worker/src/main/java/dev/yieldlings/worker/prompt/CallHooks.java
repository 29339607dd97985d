package dev.yieldlings.worker.prompt;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Iterator;
import java.util.Map;

/** Rewrites snippets so that each call of an iterator's or a generator's method goes through {@link Calls}. */
final class CallHooks implements CodeTransform {
    private static final ClassDesc CALLS = ClassDesc.of(Calls.class.getName());
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final Map<String, Hook> HOOKS = Map.of(
            "next", new Hook(Iterator.class, MethodTypeDesc.of(OBJECT, OBJECT)),
            "hasNext", new Hook(Iterator.class, MethodTypeDesc.of(ConstantDescs.CD_boolean, OBJECT)),
            "send", new Hook(Generator.class, MethodTypeDesc.of(OBJECT, OBJECT, OBJECT)),
            "raise", new Hook(Generator.class, MethodTypeDesc.of(OBJECT, OBJECT, ConstantDescs.CD_Throwable)),
            "close", new Hook(Generator.class, MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT)),
            "resume", new Hook(Generator.class, MethodTypeDesc.of(ClassDesc.of(Step.class.getName()), OBJECT, OBJECT)),
            "iterator", new Hook(Generator.class, MethodTypeDesc.of(ClassDesc.of(Iterator.class.getName()), OBJECT)));

    private final ClassLoader loader;

    /** Creates the hooks for classes that this loader defines. */
    CallHooks(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * A method whose calls go through {@link Calls}.
     *
     * @param owner the type that declares the method
     * @param type the type of the method of the same name in {@link Calls}
     */
    private record Hook(Class<?> owner, MethodTypeDesc type) {}

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        if (element instanceof InvokeInstruction call && isHooked(call)) {
            MethodTypeDesc type = hook(call).type();
            builder.invokestatic(CALLS, call.name().stringValue(), type);
            ClassDesc returned = call.typeSymbol().returnType();
            if (!returned.isPrimitive() && !returned.equals(type.returnType())) {
                builder.checkcast(returned);
            }
        } else {
            builder.with(element);
        }
    }

    private static Hook hook(InvokeInstruction call) {
        return HOOKS.getOrDefault(call.name().stringValue(), new Hook(Void.class, MethodTypeDesc.of(OBJECT)));
    }

    private boolean isHooked(InvokeInstruction call) {
        Hook hook = hook(call);
        return (call.opcode() == Opcode.INVOKEINTERFACE || call.opcode() == Opcode.INVOKEVIRTUAL)
                && call.typeSymbol().parameterCount() == hook.type().parameterCount() - 1
                && call.typeSymbol().returnType().isPrimitive()
                        == hook.type().returnType().isPrimitive()
                && isOf(call, hook.owner());
    }

    private boolean isOf(InvokeInstruction call, Class<?> wanted) {
        try {
            Class<?> owner = Class.forName(call.owner().asInternalName().replace('/', '.'), false, loader);
            return wanted.isAssignableFrom(owner)
                    || (wanted == Iterator.class && Generator.class.isAssignableFrom(owner));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
