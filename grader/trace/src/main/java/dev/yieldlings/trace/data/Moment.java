package dev.yieldlings.trace.data;

import dev.yieldlings.trace.data.Suspension.Local;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an object at a moment.
 *
 * @param state its state, as a learner would write it; empty if it has none to show
 * @param suspension where its body waits and with which locals; only known of the kit's generators, while they are
 *     SUSPENDED, in a check that failed
 * @param frame the frame that a learner's interpreter works on; only where the suite looks at one, of the step that went
 *     wrong
 */
public record Moment(String state, Optional<Suspension> suspension, Optional<Frame> frame) {
    /** Nothing is known. */
    public static final Moment UNKNOWN = new Moment("", Optional.empty());

    /** One without a frame. */
    public Moment(String state, Optional<Suspension> suspension) {
        this(state, suspension, Optional.empty());
    }

    /** Only the state is known. */
    public static Moment in(String state) {
        return state.isEmpty() ? UNKNOWN : new Moment(state, Optional.empty());
    }

    /** The same without a frame. */
    public Moment withoutFrame() {
        return frame.isEmpty() ? this : new Moment(state, suspension);
    }

    /**
     * The frame of an interpreter.
     *
     * @param instructions its code, as texts, counted from 0
     * @param next the index of the instruction that comes next; -1 if none does
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
