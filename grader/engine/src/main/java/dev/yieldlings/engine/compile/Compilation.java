package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/** What came of compiling sources. */
public sealed interface Compilation {
    /**
     * The sources are Java.
     *
     * @param classes the class files, by binary name
     * @param outline what was declared and used where
     */
    record Compiled(Map<String, byte[]> classes, Outline outline) implements Compilation {
        public Compiled {
            classes = Map.copyOf(classes);
        }
    }

    /**
     * The compiler refused them.
     *
     * @param errors what it said, in the order of the source
     */
    record DoesNotCompile(List<Diagnostic> errors) implements Compilation {
        public DoesNotCompile {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The compiler was stopped, so that it is not known whether they are Java.
     *
     * @param limit what it used up
     */
    record Stopped(Limit limit) implements Compilation {}

    /** What a compiler can use up. */
    enum Limit {
        /** CPU time. */
        TIME,
        /** Memory, its own or that of the class files. */
        MEMORY
    }
}
