package dev.yieldlings.engine.author.mutate.collaborator;

import dev.yieldlings.engine.author.mutate.operator.Code;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the calls that reach a collaborator's code, such as the caller's functions. */
public final class Collaborators {
    /** The class that mutants call in place of a collaborator; it must be added to the mutant's classes. */
    static final ClassDesc ANSWERS = ClassDesc.of("YieldlingsAnswers");

    /** The type of the object through which a generator's body yields. */
    public static final ClassDesc YIELDER = ClassDesc.of("dev.yieldlings.kit.Yielder");

    private static final Set<String> PACKAGES =
            Set.of("java/util/function/", "java/nio/channels/", "dev/yieldlings/kit/");

    private static final Set<String> TYPES = Set.of("java/util/Iterator", "java/lang/Iterable", "java/lang/Runnable");

    /** The methods that the kit and the JDK implement without a call of the collaborator's code. */
    private static final Set<String> HARMLESS =
            Set.of("state", "delegate", "frames", "self", "negate", "andThen", "compose", "and", "or", "getAsDouble");

    private Collaborators() {}

    /** Whether the call reaches a collaborator: a function, a source, a channel, a generator, or a given type. */
    static boolean isCalled(Code code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        boolean isVirtual = call.opcode() == Opcode.INVOKEINTERFACE || owner.startsWith("java/nio/channels/");
        boolean isSomebodys = !owner.contains("/")
                || TYPES.contains(owner)
                || PACKAGES.stream().anyMatch(owner::startsWith);
        return isVirtual
                && isSomebodys
                && !isYielder(call)
                && !HARMLESS.contains(call.name().stringValue())
                && !(owner.equals("dev/yieldlings/kit/Generator") && makesGenerator(code))
                && !(owner.equals("java/util/Iterator") && isOfCollection(code, call));
    }

    /** Whether foreign code may run during the call: a collaborator's, or that of the generator's caller. */
    public static boolean isForeign(Code code, InvokeInstruction call) {
        return isCalled(code, call) || isYielder(call);
    }

    private static boolean isYielder(InvokeInstruction call) {
        return call.owner().asSymbol().equals(YIELDER);
    }

    /** Whether the method may make the generators that it steps. */
    private static boolean makesGenerator(Code code) {
        return calls(code)
                .anyMatch(call -> call.opcode() == Opcode.INVOKESTATIC
                        && call.owner().asInternalName().equals("dev/yieldlings/kit/Generator"));
    }

    /** Whether an iterator belongs to a collection or stream of the JDK, which is no code of the caller's. */
    private static boolean isOfCollection(Code code, InvokeInstruction call) {
        String owner = "java/lang/Iterable";
        for (int i = 0; i < code.size() && code.element(i) != call; i++) {
            if (code.element(i) instanceof InvokeInstruction made && made.name().equalsString("iterator")) {
                owner = made.owner().asInternalName();
            }
        }
        return owner.startsWith("java/util/") || owner.startsWith("java/nio/");
    }

    private static Stream<InvokeInstruction> calls(Code code) {
        return IntStream.range(0, code.size())
                .mapToObj(code::element)
                .filter(InvokeInstruction.class::isInstance)
                .map(InvokeInstruction.class::cast);
    }

    /** Returns the types that a call takes from the stack, including the receiver's. */
    static List<ClassDesc> arguments(InvokeInstruction call) {
        List<ClassDesc> all = new ArrayList<>(call.typeSymbol().parameterList());
        if (call.opcode() != Opcode.INVOKESTATIC) {
            all.addFirst(call.owner().asSymbol());
        }
        return all;
    }

    /** Returns the result type in the source: that of the following cast or pattern, or the declared type. */
    static ClassDesc result(Code code, int index, InvokeInstruction call) {
        for (int i = 1; i <= 3; i++) {
            if (code.after(index, i) instanceof TypeCheckInstruction check) {
                return check.type().asSymbol();
            }
            if (code.after(index, i) instanceof InvokeInstruction) {
                break;
            }
        }
        return call.typeSymbol().returnType();
    }

    /** Whether a call's result is unused. */
    static boolean isDropped(Code code, int index) {
        return code.after(index, 1) instanceof StackInstruction stack
                && (stack.opcode() == Opcode.POP || stack.opcode() == Opcode.POP2);
    }

    static boolean isObject(ClassDesc type) {
        return type.equals(ConstantDescs.CD_Object);
    }
}
