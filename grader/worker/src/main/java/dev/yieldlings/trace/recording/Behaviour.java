package dev.yieldlings.trace.recording;

import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Trace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of all that a learner's objects do in a check, step by step: the calls, what each came to, the states, and
 * what was done to the suite's own objects. Two submissions that behave alike have the same one, however they are
 * written: lines, messages of exceptions, and what is printed are no part of it.
 */
public final class Behaviour {
    private final MessageDigest digest;

    Behaviour() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each JDK has SHA-256", e);
        }
    }

    /** Adds a step. */
    public void add(String call, Outcome outcome, String stateAfter, List<String> events) {
        field(call);
        switch (outcome) {
            case Outcome.Value(String text, String type) -> {
                field("value");
                field(text);
                field(type);
            }
            case Outcome.Completed() -> field("completed");
            case Outcome.Stopped(var exception, var value) -> {
                field("stopped");
                field(exception.qualifiedType());
                field(value.orElse(""));
            }
            case Outcome.Raised(var exception) -> {
                field("raised");
                field(exception.qualifiedType());
                if (exception.qualifiedType().equals(AssertionError.class.getName())) {
                    // A rule of the suite that judges for itself says by its message which part does not hold.
                    field(exception.message());
                }
            }
            case Outcome.Limited(Outcome.Limit limit) -> field(limit.name());
            case Outcome.NotReached() -> field("not reached");
        }
        field(stateAfter);
        events.forEach(this::field);
    }

    /** The digest of the steps of a trace: for a check that can't be run again, since it used up a limit. */
    public static String of(Trace trace) {
        Behaviour behaviour = new Behaviour();
        for (Step step : trace.steps()) {
            behaviour.field(String.valueOf(step.times()));
            behaviour.add(
                    step.call().text(),
                    step.outcome(),
                    step.after().state(),
                    step.events().kept());
        }
        return behaviour.text();
    }

    private void field(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** The digest of the steps so far, in hexadecimal digits. */
    String text() {
        byte[] bytes;
        try {
            bytes = ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own digests can be cloned", e);
        }
        return HexFormat.of().formatHex(bytes, 0, 16);
    }
}
