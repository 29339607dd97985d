package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.Optional;

/** The result of evaluating the user's input. */
public sealed interface Evaluated {
    /**
     * The input ran.
     *
     * @param variable the variable that holds the value; empty if the input named none
     * @param value the value, as Java source; empty if there is none
     * @param trace the calls on iterators and generators, each a step without an expectation
     */
    record Ran(String variable, Optional<String> value, Trace trace) implements Evaluated {}

    /**
     * The input is a declaration.
     *
     * @param kind the kind of declaration, such as {@code class}
     * @param name the declared name
     * @param missing names that must be declared before it can be used
     */
    record Declared(String kind, String name, List<String> missing) implements Evaluated {
        public Declared {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The input threw an exception.
     *
     * @param type the exception's class, by its simple name
     * @param message its message; empty if it has none
     * @param places the learner's lines in the stack trace, the innermost first
     * @param trace the calls on iterators and generators
     */
    record Threw(String type, String message, List<Place> places, Trace trace) implements Evaluated {
        public Threw {
            places = List.copyOf(places);
        }
    }

    /**
     * The input does not compile.
     *
     * @param errors javac's errors
     */
    record Rejected(List<Diagnostic> errors) implements Evaluated {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The input was stopped while it ran.
     *
     * @param trace the calls on iterators and generators
     */
    record Stopped(Trace trace) implements Evaluated {}

    /** The child process ended, and its objects are lost. */
    record Died() implements Evaluated {}
}
