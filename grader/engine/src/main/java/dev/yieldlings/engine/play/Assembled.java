package dev.yieldlings.engine.play;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;

/** What came of putting a program together. */
public sealed interface Assembled {
    /**
     * It can be run.
     *
     * @param main its main class, in a class loader that shows the kit and the JDK beside it
     */
    record Ready(Class<?> main) implements Assembled {}

    /**
     * Some of the learner's files don't compile, or lack what other parts of the program need of them.
     *
     * @param errors what is wrong
     */
    record DoesNotFit(List<Diagnostic> errors) implements Assembled {
        public DoesNotFit {
            errors = List.copyOf(errors);
        }
    }
}
