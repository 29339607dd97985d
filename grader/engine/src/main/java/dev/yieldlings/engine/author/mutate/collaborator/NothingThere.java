package dev.yieldlings.engine.author.mutate.collaborator;

import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Treats null, zero or an empty value as if there were no value: the method ends, or does not pass the value on. */
public final class NothingThere implements Operator {
    private static final Set<String> NUMBERS =
            Set.of("int", "long", "double", "Integer", "Long", "Double", "Character", "Number");
    private static final Set<String> CONTAINERS = Set.of("String", "Iterable", "List", "Collection", "Map", "Set");
    private static final Set<String> NEVER_NULL =
            Set.of("Iterable", "Iterator", "Generator", "List", "Collection", "Map", "Set", "Boolean", "Map$Entry");
    private static final Map<String, String> UNLESS =
            Map.of("null", "UnlessNull", "zero", "UnlessZero", "empty", "UnlessEmpty");
    private static final Set<String> PASSED_ON = Set.of("yield", "accept");

    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof InvokeInstruction call)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        if (answers(code, call) && isFirst(code, index, call) && !Collaborators.isDropped(code, index)) {
            ClassDesc result = call.typeSymbol().returnType();
            for (String nothing : kinds(
                    Collaborators.result(code, index, call),
                    Collaborators.isObject(result) && !isUnboxed(code, index))) {
                edits.add(Ending.of(code, new Edit(nothing + "-ends", builder -> {
                    builder.with(call)
                            .invokestatic(
                                    Collaborators.ANSWERS,
                                    nothing + "Ends",
                                    MethodTypeDesc.of(erased(result), erased(result)));
                    if (!result.isPrimitive() && !Collaborators.isObject(result)) {
                        builder.checkcast(result);
                    }
                })));
            }
        }
        if (passesOn(code, call) && !isAnswer(code, index)) {
            MethodTypeDesc type = MethodTypeDesc.of(call.typeSymbol().returnType(), Collaborators.arguments(call));
            for (String nothing : kinds(argument(code, index), !isMade(code, index))) {
                edits.add(new Edit(
                        nothing + "-left-out",
                        builder -> builder.invokestatic(
                                Collaborators.ANSWERS, call.name().stringValue() + UNLESS.get(nothing), type)));
            }
        }
        return edits;
    }

    /** Whether the call returns an element from foreign code: a source, a function, a given type, or the caller. */
    private static boolean answers(Code code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        boolean isGiven = !owner.contains("/")
                && !owner.equals(code.type().thisClass().asInternalName())
                && call.opcode() != Opcode.INVOKESTATIC
                && call.opcode() != Opcode.INVOKESPECIAL;
        return Collaborators.isForeign(code, call)
                || (isGiven && Collaborators.isObject(call.typeSymbol().returnType()));
    }

    /** Whether it is the method's first call of this method; further calls would only repeat the fault. */
    private static boolean isFirst(Code code, int index, InvokeInstruction call) {
        for (int i = 0; i < index; i++) {
            if (code.element(i) instanceof InvokeInstruction earlier
                    && earlier.owner().equals(call.owner())
                    && earlier.name().equals(call.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the value passed on was returned by the call before it, which has mutants of its own. */
    private static boolean isAnswer(Code code, int index) {
        int last = code.before(index) instanceof TypeCheckInstruction ? 2 : 1;
        return code.before(index, last) instanceof InvokeInstruction call && answers(code, call);
    }

    private static boolean passesOn(Code code, InvokeInstruction call) {
        boolean takesOne = call.typeSymbol().parameterCount() == 1
                && Collaborators.isObject(call.typeSymbol().parameterType(0));
        return takesOne
                && call.opcode() == Opcode.INVOKEINTERFACE
                && PASSED_ON.contains(call.name().stringValue())
                && Collaborators.isForeign(code, call);
    }

    /**
     * Returns the kinds of nothing that a type has. Null counts only if any object may come; given types say otherwise
     * if they return null.
     */
    private static List<String> kinds(ClassDesc type, boolean isAnyObject) {
        List<String> kinds = new ArrayList<>();
        boolean isGiven = !type.isPrimitive() && type.packageName().isEmpty();
        if (isAnyObject
                && !isGiven
                && !type.equals(ConstantDescs.CD_void)
                && !NEVER_NULL.contains(type.displayName())) {
            kinds.add("null");
        }
        if (Collaborators.isObject(type) || NUMBERS.contains(type.displayName())) {
            kinds.add("zero");
        }
        if (Collaborators.isObject(type) || CONTAINERS.contains(type.displayName())) {
            kinds.add("empty");
        }
        return kinds;
    }

    /** Returns the type of a call's one argument, or void if it can't be nothing. */
    private static ClassDesc argument(Code code, int index) {
        return switch (code.before(index)) {
            case InvokeInstruction _
            when isMade(code, index) && code.before(index, 2) instanceof ConstantInstruction -> ConstantDescs.CD_void;
            case InvokeInstruction made -> made.typeSymbol().returnType();
            case TypeCheckInstruction cast
            when cast.opcode() == Opcode.CHECKCAST -> cast.type().asSymbol();
            case FieldInstruction field -> field.typeSymbol();
            case LoadInstruction load ->
                code.variable(load.slot(), index).map(LocalVariable::typeSymbol).orElse(ConstantDescs.CD_Object);
            case ConstantInstruction _, InvokeDynamicInstruction _ -> ConstantDescs.CD_void;
            case null -> ConstantDescs.CD_void;
            case Instruction _ -> ConstantDescs.CD_Object;
        };
    }

    /** Whether the result is unboxed, so that null fails already. */
    private static boolean isUnboxed(Code code, int index) {
        return code.after(index, 1) instanceof TypeCheckInstruction
                && code.after(index, 2) instanceof InvokeInstruction call
                && call.name().stringValue().endsWith("Value");
    }

    /** Whether the value before an element was just boxed or formatted, and so is not null. */
    private static boolean isMade(Code code, int index) {
        return code.before(index) instanceof InvokeInstruction call
                && (call.name().equalsString("valueOf")
                        || call.name().equalsString("formatted")
                        || call.name().equalsString("format"));
    }

    private static ClassDesc erased(ClassDesc type) {
        return type.isPrimitive() ? type : ConstantDescs.CD_Object;
    }
}
