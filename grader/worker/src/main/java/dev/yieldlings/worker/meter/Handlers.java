package dev.yieldlings.worker.meter;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The exception handlers of one method, each of which begins with a check of the exception that it catches.
 *
 * <p>javac lets the handler of a {@code finally} block cover itself if the block doesn't complete normally. If a check
 * that throws were covered by its own handler, it would run again without end. So handlers cover only the checks of
 * handlers that precede them, such as those of inner blocks. The handler by which {@code synchronized} releases its
 * monitor has no check, because it rethrows any exception.
 */
final class Handlers {
    private final Map<Label, Integer> places = new HashMap<>();
    private final Map<Label, Label> behindLooks = new HashMap<>();
    private final Set<Label> handlers;

    Handlers(CodeModel code) {
        List<Opcode> opcodes = new ArrayList<>();
        for (CodeElement element : code) {
            if (element instanceof LabelTarget target) {
                places.put(target.label(), opcodes.size());
            } else if (element instanceof Instruction instruction) {
                opcodes.add(instruction.opcode());
            }
        }
        this.handlers = code.exceptionHandlers().stream()
                .filter(entry -> entry.catchType().isPresent() || !releases(opcodes, place(entry.handler())))
                .map(ExceptionCatch::handler)
                .collect(Collectors.toSet());
    }

    /** Returns whether this code releases a monitor and rethrows its exception: store, load, exit, load, throw. */
    private static boolean releases(List<Opcode> opcodes, int place) {
        return place + 4 < opcodes.size()
                && opcodes.get(place + 2) == Opcode.MONITOREXIT
                && opcodes.get(place + 4) == Opcode.ATHROW;
    }

    boolean has(Label label) {
        return handlers.contains(label);
    }

    /** Marks the end of a handler's check, right after its code was generated. */
    void endLook(CodeBuilder code, Label handler) {
        Label behind = behindLooks.get(handler);
        if (behind != null) {
            code.labelBinding(behind);
        }
    }

    /** Adds the entry's handler to its range, except for the checks that it must not cover. */
    void guard(CodeBuilder code, ExceptionCatch entry) {
        Label start = entry.tryStart();
        int startPlace = place(start);
        for (Label look : looksNotToGuard(entry)) {
            if (startPlace < place(look)) {
                code.exceptionCatch(start, look, entry.handler(), entry.catchType());
            }
            start = behindLooks.computeIfAbsent(look, absent -> code.newLabel());
            startPlace = place(look);
        }
        code.exceptionCatch(start, entry.tryEnd(), entry.handler(), entry.catchType());
    }

    private List<Label> looksNotToGuard(ExceptionCatch entry) {
        return handlers.stream()
                .filter(look -> place(entry.tryStart()) <= place(look)
                        && place(look) < place(entry.tryEnd())
                        && place(entry.handler()) <= place(look))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private int place(Label label) {
        return places.getOrDefault(label, Integer.MAX_VALUE);
    }
}
