import dev.yieldlings.kit.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One call of a function: its local variables, its stack, and where in the code it is. */
public final class Frame {
    private final Code code;
    private final Map<String, Object> locals = new LinkedHashMap<>();
    private final List<Object> stack = new ArrayList<>();
    private int lastInstruction = -1;
    private State state = State.CREATED;

    /**
     * A frame that has not started; its parameters are its first local variables.
     *
     * @throws IllegalArgumentException if there are more or fewer arguments than parameters
     */
    public Frame(Code code, Object... arguments) {
        List<String> parameters = code.parameters();
        if (arguments.length != parameters.size()) {
            throw new IllegalArgumentException(
                    code.name() + " takes " + parameters.size() + " arguments, not " + arguments.length);
        }
        this.code = code;
        for (int i = 0; i < arguments.length; i++) {
            locals.put(parameters.get(i), arguments[i]);
        }
    }

    /** What it executes. */
    public Code code() {
        return code;
    }

    /** Puts a value, which may be null, on top of the stack. */
    public void push(Object value) {
        stack.add(value);
    }

    /**
     * Takes the value from the top of the stack.
     *
     * @throws IllegalStateException if the stack is empty
     */
    public Object pop() {
        if (stack.isEmpty()) {
            throw new IllegalStateException("the stack is empty");
        }
        return stack.removeLast();
    }

    /** How many values are on the stack. */
    public int depth() {
        return stack.size();
    }

    /** A copy of the stack, the top last. */
    public List<Object> stack() {
        return new ArrayList<>(stack);
    }

    /**
     * The value of a local variable.
     *
     * @throws IllegalStateException if it has none
     */
    public Object load(String name) {
        if (!locals.containsKey(name)) {
            throw new IllegalStateException(name + " has no value yet");
        }
        return locals.get(name);
    }

    /** Gives a local variable a value, which may be null. */
    public void store(String name, Object value) {
        locals.put(name, value);
    }

    /** A copy of the local variables. */
    public Map<String, Object> locals() {
        return new LinkedHashMap<>(locals);
    }

    /** The index of the instruction that was executed last, or is at this moment; -1 before the start. */
    public int lastInstruction() {
        return lastInstruction;
    }

    /** Notes which instruction was executed last. */
    public void lastInstruction(int index) {
        lastInstruction = index;
    }

    /** Its state. */
    public State state() {
        return state;
    }

    /** Notes its state. */
    public void state(State next) {
        state = next;
    }
}
