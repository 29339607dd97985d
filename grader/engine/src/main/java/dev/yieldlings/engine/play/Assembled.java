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
     * The files don't compile together.
     *
     * @param errors what the compiler said
     */
    record DoesNotFit(List<Diagnostic> errors) implements Assembled {
        public DoesNotFit {
            errors = List.copyOf(errors);
        }
    }
}
