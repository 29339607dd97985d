package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.util.List;
import java.util.Locale;

/** Replaces an operation by its opposite: minus for plus, and for or, a decrement for an increment. */
final class Arithmetic implements Operator {
    @Override
    public List<Edit> at(Code code, int index) {
        return switch (code.element(index)) {
            case IncrementInstruction step ->
                List.of(new Edit("increment", builder -> builder.iinc(step.slot(), -step.constant())));
            case OperatorInstruction operation -> {
                Opcode opposite = opposite(operation.opcode());
                yield opposite == operation.opcode()
                        ? List.of()
                        : List.of(new Edit("arithmetic", builder -> builder.with(OperatorInstruction.of(opposite))));
            }
            default -> List.of();
        };
    }

    private static Opcode opposite(Opcode opcode) {
        String name = opcode.name();
        String type = name.substring(0, 1);
        return switch (name.substring(1).toLowerCase(Locale.ROOT)) {
            case "add" -> Opcode.valueOf(type + "SUB");
            case "sub" -> Opcode.valueOf(type + "ADD");
            case "mul" -> Opcode.valueOf(type + "DIV");
            case "div", "rem" -> Opcode.valueOf(type + "MUL");
            case "and" -> Opcode.valueOf(type + "OR");
            case "or", "xor" -> Opcode.valueOf(type + "AND");
            case "shl" -> Opcode.valueOf(type + "SHR");
            case "shr", "ushr" -> Opcode.valueOf(type + "SHL");
            default -> opcode;
        };
    }
}
