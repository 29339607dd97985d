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

/** Which calls reach code of someone else's. */
public final class Collaborators {
    /** The class of what mutants call in place of a collaborator; the code that runs such a mutant must add it. */
    static final ClassDesc ANSWERS = ClassDesc.of("YieldlingsAnswers");

    /** The type of what a generator's body yields by. */
    public static final ClassDesc YIELDER = ClassDesc.of("dev.yieldlings.kit.Yielder");

    private static final Set<String> PACKAGES =
            Set.of("java/util/function/", "java/nio/channels/", "dev/yieldlings/kit/");

    private static final Set<String> TYPES = Set.of("java/util/Iterator", "java/lang/Iterable", "java/lang/Runnable");

    /** What the kit and the JDK answer by themselves. */
    private static final Set<String> HARMLESS =
            Set.of("state", "delegate", "frames", "self", "negate", "andThen", "compose", "and", "or", "getAsDouble");

    private Collaborators() {}

    /** Whether the call is one of the caller's: a function, a source, a channel, a generator, or what is given. */
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

    /** Whether other code may run before the call comes back: a collaborator's, or the generator's caller's. */
    public static boolean isForeign(Code code, InvokeInstruction call) {
        return isCalled(code, call) || isYielder(call);
    }

    private static boolean isYielder(InvokeInstruction call) {
        return call.owner().asSymbol().equals(YIELDER);
    }

    /** Whether the generators that a method steps may be of its own making. */
    private static boolean makesGenerator(Code code) {
        return calls(code)
                .anyMatch(call -> call.opcode() == Opcode.INVOKESTATIC
                        && call.owner().asInternalName().equals("dev/yieldlings/kit/Generator"));
    }

    /** Whether an iterator is of a collection or a stream of the JDK's, which are not the caller's own code. */
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

    /** What a call takes from the stack, the object that is called included. */
    static List<ClassDesc> arguments(InvokeInstruction call) {
        List<ClassDesc> all = new ArrayList<>(call.typeSymbol().parameterList());
        if (call.opcode() != Opcode.INVOKESTATIC) {
            all.addFirst(call.owner().asSymbol());
        }
        return all;
    }

    /** The type that a call's result has for the source: the cast's or the pattern's that follows, or the declared. */
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
