package dev.yieldlings.engine.author.mutate.collaborator;

import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Set;

/** Widens a handler to catch every exception. */
public final class WiderCatches implements Operator {
    private static final ClassDesc WIDER = ClassDesc.of("java.lang.Exception");

    private static final Set<String> ALL =
            Set.of("java/lang/Exception", "java/lang/Throwable", "java/lang/Error", "java/lang/MatchException");

    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof ExceptionCatch entry)
                || entry.catchType().isEmpty()
                || ALL.contains(entry.catchType().get().asInternalName())) {
            return List.of();
        }
        return List.of(new Edit(
                "catches-more",
                builder -> builder.exceptionCatch(entry.tryStart(), entry.tryEnd(), entry.handler(), WIDER)));
    }
}
