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
 * A digest of everything that a learner's objects do in a check: the calls, their results, the states after them, and
 * the events of the suite's own objects. Two submissions that behave alike have the same digest, however they are
 * written: line numbers, exception messages and output are left out.
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
                    // If a rule of the suite makes its own assertions, only the message says which of them failed.
                    field(exception.message());
                }
            }
            case Outcome.Limited(Outcome.Limit limit) -> field(limit.name());
            case Outcome.NotReached() -> field("not reached");
        }
        field(stateAfter);
        events.forEach(this::field);
    }

    /** Returns the digest of a trace's steps, for a check that can't run a second time because it exceeded a limit. */
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

    /** Returns the digest of the steps so far, as 32 hexadecimal digits. */
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
