package dev.yieldlings.engine.author.mutate.shared;

import dev.yieldlings.engine.author.mutate.collaborator.Collaborators;
import dev.yieldlings.engine.author.mutate.operator.Code;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;

/** Finds where the value of a local variable is still used. */
final class Liveness {
    private final Code code;
    private final int slot;
    private final VariableScope scope;
    private final boolean[] wanted;

    Liveness(Code code, VariableScope scope, int slot) {
        this.code = code;
        this.slot = slot;
        this.scope = scope;
        this.wanted = new boolean[code.size() + 1];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = scope.to() - 1; i >= scope.from(); i--) {
                boolean before = isUsed(i) || (!isSet(i) && isWantedAfter(i));
                changed |= before != wanted[i];
                wanted[i] = before;
            }
        }
    }

    /** Whether a value set before a call of foreign code is used after it. */
    boolean outlivesForeignCall() {
        for (int i = scope.from(); i < scope.to(); i++) {
            if (code.element(i) instanceof InvokeInstruction call
                    && Collaborators.isForeign(code, call)
                    && isWantedAfter(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWantedAfter(int index) {
        return code.successors(index).stream().anyMatch(next -> scope.contains(next) && wanted[next]);
    }

    private boolean isUsed(int index) {
        return (code.element(index) instanceof LoadInstruction load && load.slot() == slot)
                || (code.element(index) instanceof IncrementInstruction step && step.slot() == slot);
    }

    private boolean isSet(int index) {
        return code.element(index) instanceof StoreInstruction store && store.slot() == slot;
    }
}
