import java.util.function.UnaryOperator;

/**
 * One instruction of a function's code. It works on the stack of the frame that it is executed in; "pops" and "pushes"
 * mean that stack.
 */
public sealed interface Instruction {
    /** Pushes a value. */
    record Const(Object value) implements Instruction {}

    /** Pushes the value of a local variable. */
    record Load(String name) implements Instruction {}

    /** Pops a value, and stores it in a local variable. */
    record Store(String name) implements Instruction {}

    /** Pops a value, and forgets it. */
    record Pop() implements Instruction {}

    /** Pops the right and then the left operand, two Integers, and pushes their sum. */
    record Add() implements Instruction {}

    /** Pops the right and then the left operand, two Integers, and pushes whether the left one is less, a Boolean. */
    record Less() implements Instruction {}

    /** Pops an argument, calls the function with it, and pushes what it returns. */
    record Call(UnaryOperator<Object> function) implements Instruction {}

    /** Goes on with the target, an index into the code's instructions. */
    record Jump(int target) implements Instruction {}

    /** Pops a Boolean; goes on with the target if it is false, else with the instruction after this one. */
    record JumpIfFalse(int target) implements Instruction {}

    /** Pops a value, and yields it. When the frame goes on, a value is pushed in its place. */
    record Yield() implements Instruction {}

    /** Pops a value, and returns it: the end. */
    record Return() implements Instruction {}

    /** Pops a RuntimeException, and throws it. */
    record Raise() implements Instruction {}
}
