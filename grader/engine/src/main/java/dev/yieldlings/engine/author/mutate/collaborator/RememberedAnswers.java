package dev.yieldlings.engine.author.mutate.collaborator;

import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * Remembers a function's results: the function is not called again for equal arguments. The memory lives as long as the
 * object of the calling method, or for one call of a static method.
 */
public final class RememberedAnswers implements Operator {
    private static final ClassDesc MEMORY = ClassDesc.of("java.util.Map");
    private static final ClassDesc HASH_MAP = ClassDesc.of("java.util.HashMap");
    private static final MethodTypeDesc KEY =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_Object);

    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof InvokeInstruction call)
                || !Collaborators.isCalled(code, call)
                || !remembersByArgument(call)
                || isNewEachTime(code, index, call)
                || (code.isStatic() && !code.isInLoop(index))) {
            return List.of();
        }
        int memory = code.freeSlot();
        return List.of(new Edit("remembers", builder -> asked(builder, call, memory))
                .around(builder -> memory(builder, code.isStatic(), memory), builder -> {}));
    }

    /**
     * Whether the call is one of a function, or asks an iterable for its iterator: calls that may have many different
     * arguments.
     */
    private static boolean remembersByArgument(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        boolean isFunction = owner.startsWith("java/util/function/") || !owner.contains("/");
        int count = call.typeSymbol().parameterCount();
        return isFunction ? count == 1 || count == 2 : owner.equals("java/lang/Iterable");
    }

    /**
     * Whether the arguments hardly repeat: a text or function made just before, an array, or a number passed to a
     * consumer.
     */
    private static boolean isNewEachTime(Code code, int index, InvokeInstruction call) {
        ClassDesc last = call.typeSymbol().parameterCount() == 0
                ? ConstantDescs.CD_Object
                : call.typeSymbol().parameterType(call.typeSymbol().parameterCount() - 1);
        boolean tells = call.typeSymbol().returnType().equals(ConstantDescs.CD_void);
        boolean takesOne = call.typeSymbol().parameterCount() == 1;
        return last.isArray()
                || (takesOne && code.before(index) instanceof InvokeDynamicInstruction)
                || (takesOne && tells && last.isPrimitive());
    }

    private static void memory(CodeBuilder code, boolean isStatic, int memory) {
        if (isStatic) {
            code.new_(HASH_MAP).dup().invokespecial(HASH_MAP, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        } else {
            code.aload(0)
                    .invokestatic(
                            Collaborators.ANSWERS, "memoryOf", MethodTypeDesc.of(MEMORY, ConstantDescs.CD_Object));
        }
        code.astore(memory);
    }

    /**
     * Stores the arguments in slots, looks up their key in the memory, and calls the function only if the key is
     * missing.
     */
    private static void asked(CodeBuilder code, InvokeInstruction call, int memory) {
        List<ClassDesc> arguments = Collaborators.arguments(call);
        int[] slots = new int[arguments.size()];
        int next = memory + 1;
        for (int i = arguments.size() - 1; i >= 0; i--) {
            slots[i] = next;
            code.storeLocal(TypeKind.from(arguments.get(i)), next);
            next += 2;
        }
        int key = next;
        code.aconst_null();
        for (int i = 0; i < slots.length; i++) {
            code.loadLocal(TypeKind.from(arguments.get(i)), slots[i]);
            boxed(code, arguments.get(i));
            code.invokestatic(Collaborators.ANSWERS, "key", KEY);
        }
        code.astore(key);
        Label known = code.newLabel();
        ClassDesc result = call.typeSymbol().returnType();
        code.aload(memory)
                .aload(key)
                .invokeinterface(
                        MEMORY, "containsKey", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object))
                .ifne(known)
                .aload(memory)
                .aload(key);
        for (int i = 0; i < slots.length; i++) {
            code.loadLocal(TypeKind.from(arguments.get(i)), slots[i]);
        }
        code.invoke(
                call.opcode(),
                call.owner().asSymbol(),
                call.name().stringValue(),
                call.typeSymbol(),
                call.isInterface());
        boxed(code, result);
        code.invokeinterface(MEMORY, "put", KEY)
                .pop()
                .labelBinding(known)
                .aload(memory)
                .aload(key)
                .invokeinterface(MEMORY, "get", MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object));
        unboxed(code, result);
    }

    private static void boxed(CodeBuilder code, ClassDesc type) {
        if (type.equals(ConstantDescs.CD_void)) {
            code.aconst_null();
        } else if (type.isPrimitive()) {
            ClassDesc box = box(type);
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, type));
        }
    }

    private static void unboxed(CodeBuilder code, ClassDesc type) {
        if (type.equals(ConstantDescs.CD_void)) {
            code.pop();
        } else if (type.isPrimitive()) {
            ClassDesc box = box(type);
            code.checkcast(box).invokevirtual(box, type.displayName() + "Value", MethodTypeDesc.of(type));
        } else {
            code.checkcast(type);
        }
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (primitive.displayName()) {
            case "int" -> ConstantDescs.CD_Integer;
            case "char" -> ConstantDescs.CD_Character;
            default -> {
                String name = primitive.displayName();
                yield ClassDesc.of("java.lang." + Character.toUpperCase(name.charAt(0)) + name.substring(1));
            }
        };
    }
}
