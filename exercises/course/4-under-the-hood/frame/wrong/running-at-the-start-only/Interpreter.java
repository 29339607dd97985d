import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.State;

public final class Interpreter {
    private Interpreter() {}

    public static Signal evaluate(Frame frame) {
        switch (frame.state()) {
            case CREATED -> frame.state(State.RUNNING);
            case SUSPENDED -> frame.push(null);
            case RUNNING -> throw new AlreadyExecutingException();
            case CLOSED -> throw new IllegalStateException(frame.code().name() + " has ended");
        }
        try {
            return run(frame, frame.lastInstruction() + 1);
        } catch (RuntimeException | Error thrown) {
            frame.state(State.CLOSED);
            throw thrown;
        }
    }

    private static Signal run(Frame frame, int start) {
        int next = start;
        while (true) {
            frame.lastInstruction(next);
            switch (frame.code().instructions().get(next)) {
                case Instruction.Yield() -> {
                    frame.state(State.SUSPENDED);
                    return new Signal.Yielded(frame.pop());
                }
                case Instruction.Return() -> {
                    frame.state(State.CLOSED);
                    return new Signal.Returned(frame.pop());
                }
                case Instruction other -> next = execute(other, frame, next + 1);
            }
        }
    }

    private static int execute(Instruction instruction, Frame frame, int behind) {
        switch (instruction) {
            case Instruction.Const(Object value) -> frame.push(value);
            case Instruction.Load(String name) -> frame.push(frame.load(name));
            case Instruction.Store(String name) -> frame.store(name, frame.pop());
            case Instruction.Pop() -> frame.pop();
            case Instruction.Add() -> {
                int right = (Integer) frame.pop();
                int left = (Integer) frame.pop();
                frame.push(left + right);
            }
            case Instruction.Less() -> {
                int right = (Integer) frame.pop();
                int left = (Integer) frame.pop();
                frame.push(left < right);
            }
            case Instruction.Call(var function) -> frame.push(function.apply(frame.pop()));
            case Instruction.Jump(int target) -> {
                return target;
            }
            case Instruction.JumpIfFalse(int target) -> {
                return (Boolean) frame.pop() ? behind : target;
            }
            case Instruction.Raise() -> throw (RuntimeException) frame.pop();
            case Instruction.Yield(), Instruction.Return() ->
                throw new IllegalArgumentException(instruction + " stops the frame");
        }
        return behind;
    }
}
