package dev.yieldlings.trace.data;

import dev.yieldlings.trace.data.Suspension.Local;
import java.util.List;
import java.util.Optional;

/**
 * The known state of an object at one moment.
 *
 * @param state its state, as a learner would write it; empty if it shows none
 * @param suspension the position and locals of its body; only known for suspended generators of the kit, in the second
 *     run of a failed check
 * @param frame the frame of a learner's interpreter; only known for the step that went wrong, if the suite reads the
 *     frame
 */
public record Moment(String state, Optional<Suspension> suspension, Optional<Frame> frame) {
    /** An unknown state. */
    public static final Moment UNKNOWN = new Moment("", Optional.empty());

    /** Creates a moment without a frame. */
    public Moment(String state, Optional<Suspension> suspension) {
        this(state, suspension, Optional.empty());
    }

    /** Returns a moment of which only the state is known. */
    public static Moment in(String state) {
        return state.isEmpty() ? UNKNOWN : new Moment(state, Optional.empty());
    }

    /** Returns this moment without a frame. */
    public Moment withoutFrame() {
        return frame.isEmpty() ? this : new Moment(state, suspension);
    }

    /**
     * The frame of a learner's interpreter.
     *
     * @param instructions its code, as texts, counted from 0
     * @param next the index of the next instruction; -1 if there is none
     * @param stack the values on its stack, the top last
     * @param locals its local variables
     * @param handlers its handlers, as texts
     */
    public record Frame(
            List<String> instructions, int next, List<String> stack, List<Local> locals, List<String> handlers) {
        public Frame {
            instructions = List.copyOf(instructions);
            stack = List.copyOf(stack);
            locals = List.copyOf(locals);
            handlers = List.copyOf(handlers);
        }
    }
}
