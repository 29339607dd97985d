package dev.yieldlings.engine.play;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;

/** The result of assembling a program. */
public sealed interface Assembled {
    /**
     * The program can be run.
     *
     * @param main the main class, loaded by a class loader that also sees the kit, the libraries and the JDK
     */
    record Ready(Class<?> main) implements Assembled {}

    /**
     * Some of the learner's files don't compile, or lack members that other parts of the program need.
     *
     * @param errors the compile errors or the missing members
     */
    record DoesNotFit(List<Diagnostic> errors) implements Assembled {
        public DoesNotFit {
            errors = List.copyOf(errors);
        }
    }
}
