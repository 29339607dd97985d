package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Moment.Frame;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frame of a learner's interpreter before and after a step that went wrong. */
public final class FrameText {
    private static final String ARROW = "-->";
    private static final String NOTHING = "nothing";

    private FrameText() {}

    /**
     * Returns a listing with an arrow for each of the two moments, then the stack, locals and handlers; empty if no
     * frame is known.
     */
    public static List<String> lines(Step step) {
        Optional<Frame> before = step.before().frame();
        Optional<Frame> after = step.after().frame();
        Optional<Frame> any = after.or(() -> before);
        if (any.isEmpty()) {
            return List.of();
        }
        boolean isSame = before.equals(after);
        List<String> lines = new ArrayList<>();
        if (!isSame) {
            lines.add("before  after");
        }
        List<String> instructions = any.get().instructions();
        for (int i = 0; i < instructions.size(); i++) {
            String arrows = isSame ? arrow(after, i) : "%-6s  %s".formatted(arrow(before, i), arrow(after, i));
            lines.add(("%-" + (isSame ? 4 : 13) + "s %3d %s").formatted(arrows, i, instructions.get(i)));
        }
        any.get().handlers().forEach(handler -> lines.add("handler: " + handler));
        row(lines, "stack", before.map(FrameText::stack), after.map(FrameText::stack));
        row(lines, "locals", before.map(FrameText::locals), after.map(FrameText::locals));
        return lines;
    }

    /** Returns the frames in sentences. */
    public static List<Prose> sentences(Step step) {
        List<Prose> sentences = new ArrayList<>();
        if (step.before().frame().equals(step.after().frame())) {
            sentence(sentences, "Before and after it", step.after());
        } else {
            sentence(sentences, "Before it", step.before());
            sentence(sentences, "After it", step.after());
        }
        return sentences;
    }

    private static void sentence(List<Prose> sentences, String when, Moment moment) {
        moment.frame().ifPresent(frame -> {
            int next = frame.next();
            Prose where = next >= 0 && next < frame.instructions().size()
                    ? Prose.of(when + " the frame's next instruction is number " + next + ", ")
                            .andValue(frame.instructions().get(next))
                    : Prose.of(when + " the frame has no next instruction");
            sentences.add(where.and("; on its stack is ")
                    .andValue(stack(frame))
                    .and(", and its locals are ")
                    .andValue(locals(frame))
                    .and("."));
        });
    }

    private static void row(List<String> lines, String name, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            before.ifPresent(same -> lines.add(name + ": " + same));
        } else {
            before.ifPresent(text -> lines.add(name + " before: " + text));
            after.ifPresent(text -> lines.add(name + " after: " + text));
        }
    }

    private static String arrow(Optional<Frame> frame, int index) {
        return frame.filter(at -> at.next() == index).isPresent() ? ARROW : "";
    }

    private static String stack(Frame frame) {
        return frame.stack().isEmpty() ? NOTHING : String.join(", ", frame.stack());
    }

    private static String locals(Frame frame) {
        return frame.locals().isEmpty()
                ? NOTHING
                : String.join(
                        ", ", frame.locals().stream().map(FrameText::local).toList());
    }

    private static String local(Local local) {
        return local.name() + " = " + local.value();
    }
}
