package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise's own files can't be used: a fault of the course, never of a submission. */
public final class SuiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> errors;

    /**
     * @param message names the exercise's file, and says what is wrong with it
     */
    public SuiteException(@Nullable String message) {
        this(message, List.of());
    }

    /**
     * Makes the exception for sources that don't compile.
     *
     * @param message names all errors
     * @param errors the same errors, with the files' paths in the exercise's folder
     */
    SuiteException(@Nullable String message, List<Diagnostic> errors) {
        super(message);
        this.errors = List.copyOf(errors);
    }

    /** Returns the compile errors, with paths in the exercise's folder; empty if there is another reason. */
    public List<Diagnostic> errors() {
        return errors;
    }
}
