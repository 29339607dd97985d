package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/** The result of compiling source files. */
public sealed interface Compilation {
    /**
     * The source files compile.
     *
     * @param classes the class files, by binary name
     * @param outline the lines of declarations and of some statements
     */
    record Compiled(Map<String, byte[]> classes, Outline outline) implements Compilation {
        public Compiled {
            classes = Map.copyOf(classes);
        }
    }

    /**
     * The compiler reported errors.
     *
     * @param errors the errors, in source order
     */
    record DoesNotCompile(List<Diagnostic> errors) implements Compilation {
        public DoesNotCompile {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The compiler was stopped, so it is not known whether the source files compile.
     *
     * @param limit the limit that it exceeded
     */
    record Stopped(Limit limit) implements Compilation {}

    /** A limit of the compiler. */
    enum Limit {
        /** CPU time. */
        TIME,
        /** Memory, of the compiler itself or of the class files. */
        MEMORY
    }
}
