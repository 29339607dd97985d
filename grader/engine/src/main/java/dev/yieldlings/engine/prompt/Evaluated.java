package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.Optional;

/** What came of something that was typed. */
public sealed interface Evaluated {
    /**
     * It was run.
     *
     * @param variable the variable that has the value now; empty if none was named
     * @param value the value, as a learner would write it; nothing if there is none
     * @param trace what was done to iterators and generators, each call as a step that nothing was expected of
     */
    record Ran(String variable, Optional<String> value, Trace trace) implements Evaluated {}

    /**
     * It declares something.
     *
     * @param kind such as {@code class}
     * @param name what is declared
     * @param missing names that must be declared too before it can be used
     */
    record Declared(String kind, String name, List<String> missing) implements Evaluated {
        public Declared {
            missing = List.copyOf(missing);
        }
    }

    /**
     * It threw an exception.
     *
     * @param type the exception's class, by its simple name
     * @param message its message; empty if it has none
     * @param places the learner's lines that it has passed, the innermost first
     * @param trace as above
     */
    record Threw(String type, String message, List<Place> places, Trace trace) implements Evaluated {
        public Threw {
            places = List.copyOf(places);
        }
    }

    /**
     * It is not Java.
     *
     * @param errors what javac said
     */
    record Rejected(List<Diagnostic> errors) implements Evaluated {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /**
     * It was stopped.
     *
     * @param trace as above
     */
    record Stopped(Trace trace) implements Evaluated {}

    /** The process that ran it has ended, and with it all objects. */
    record Died() implements Evaluated {}
}
