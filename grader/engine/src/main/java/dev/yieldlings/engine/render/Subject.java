package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.Optional;

/** Names a step's call, and the object that it was made on, in a sentence. */
final class Subject {
    private final Trace trace;
    private final Step step;
    private final Optional<TracedObject> object;

    Subject(Trace trace, Step step) {
        this.trace = trace;
        this.step = step;
        this.object = trace.object(step);
    }

    /**
     * Returns the call. If its object has no name, the object is named by the call that made it: {@code new Range(0,
     * 10, 3).size()}, or, for a step of a sequence with several objects, {@code next()} of {@code myRange(0, 3)}.
     */
    Prose call() {
        Prose call = Prose.value(step.call().text());
        String making = object.filter(it -> it.name().isEmpty())
                .map(TracedObject::making)
                .orElse("");
        if (making.isEmpty() || step.kind() == Kind.MAKE || isDescribed()) {
            return call;
        }
        if (step.kind() == Kind.CALL) {
            return Prose.value(making + "." + step.call().text());
        }
        boolean isOneOfSeveral = trace.objects().size() > 1 || step.kind() == Kind.LOOP;
        return isOneOfSeveral ? call.and(" of ").andValue(making) : call;
    }

    /** Whether the step is no call that a learner could write; its text is a question or a description then. */
    boolean isDescribed() {
        return step.kind() == Kind.QUESTION;
    }

    /** Whether the step's text is a question. */
    boolean isQuestion() {
        String text = step.call().text();
        return isDescribed() && !text.isEmpty() && text.charAt(text.length() - 1) == '?';
    }

    /**
     * Returns the call with a verb, such as {@code next() gave}; for a question, the question and the beginning of its
     * answer.
     */
    Prose gave(String verb) {
        if (isQuestion()) {
            return Prose.of(English.capital(step.call().text())
                    + (verb.equals("gave") ? " The answer was " : " It " + verb + " "));
        }
        return isDescribed()
                ? Prose.of(English.capital(step.call().text()) + ": this " + verb + " ")
                : call().and(" " + verb + " ");
    }

    /** Returns the object's name in a sentence. */
    String object() {
        return object.map(it -> !it.name().isEmpty()
                        ? it.name()
                        : it.type().isEmpty()
                                ? "the object"
                                : "the " + it.type().toLowerCase(java.util.Locale.ROOT))
                .orElse("the object");
    }

    /** Returns another object's name in a sentence. */
    String other(int id) {
        return trace.objects().stream()
                .filter(it -> it.id() == id)
                .map(it -> it.name().isEmpty() ? it.making() : it.name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("another object");
    }

    /** Returns a method call with the object's name before it, if the object has one. */
    String method(String call) {
        return object.filter(it -> !it.name().isEmpty())
                .map(it -> it.name() + "." + call)
                .orElse(call);
    }

    Step step() {
        return step;
    }
}
