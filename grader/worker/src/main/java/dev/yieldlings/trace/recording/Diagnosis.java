package dev.yieldlings.trace.recording;

import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sees in the steps around the first wrong turn what a learner would otherwise have to find out: which call moved the
 * sequence on, what was lost, who shares a place with whom.
 *
 * <p>The steps that were not reached help: they tell what was still to come.
 */
final class Diagnosis {
    /** What stands for the expected value where any would do: it tells nothing about its place in the sequence. */
    private static final String ANY_VALUE = "no exception";

    private final List<TraceStep> before;
    private final TraceStep wrong;
    private final List<TraceStep> after;
    private final Call call;

    private Diagnosis(List<TraceStep> steps, int place) {
        this.before = steps.subList(0, place);
        this.wrong = steps.get(place);
        this.after = steps.subList(place + 1, steps.size());
        this.call = Call.of(wrong);
    }

    /** What the steps show, in a sentence; empty where they show no more than their last one says. */
    static Optional<String> of(List<TraceStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).mark() == Mark.DIVERGED) {
                return new Diagnosis(steps, i).sentence();
            }
        }
        return Optional.empty();
    }

    private Optional<String> sentence() {
        if (!call.method().equals("next") || isConversation()) {
            return Optional.empty();
        }
        if (value(wrong).equals(ANY_VALUE)) {
            return endedEarly();
        }
        return Stream.<Function<Diagnosis, Optional<String>>>of(
                        Diagnosis::movedByHasNext,
                        Diagnosis::sharesPlace,
                        Diagnosis::repeated,
                        Diagnosis::skipped,
                        Diagnosis::endedEarly,
                        Diagnosis::wentOn)
                .flatMap(rule -> rule.apply(this).stream())
                .findFirst();
    }

    /** Whether something is sent to the object too: then what it yields is no sequence of its own. */
    private boolean isConversation() {
        return Stream.concat(before.stream(), after.stream())
                .map(Call::of)
                .anyMatch(other -> other.isOf(call)
                        && (other.method().equals("send") || other.method().equals("raise")));
    }

    private Optional<String> movedByHasNext() {
        int asked = 0;
        for (TraceStep step : before.reversed()) {
            Call earlier = Call.of(step);
            if (earlier.isOf(call) && earlier.isStep()) {
                break;
            }
            asked += earlier.isOf(call) && earlier.method().equals("hasNext") ? 1 : 0;
        }
        List<String> lost = lost();
        if (asked == 0 || lost.isEmpty() || lost.size() > asked) {
            return Optional.empty();
        }
        return Optional.of(call.on("hasNext()") + " moved the sequence on: it was called "
                + (asked == 1 ? "once" : asked == 2 ? "twice" : asked + " times") + ", and " + lost(lost) + " lost.");
    }

    private Optional<String> skipped() {
        List<String> lost = lost();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wrong.call() + " gave " + wrong.actual() + " before its turn: " + lost(lost) + " left out.");
    }

    private static String lost(List<String> values) {
        return String.join(", ", values) + (values.size() == 1 ? " was" : " were");
    }

    /** What should have come, up to what came instead; empty if that does not follow. */
    private List<String> lost() {
        List<String> lost = new ArrayList<>(List.of(value(wrong)));
        for (TraceStep step : after) {
            if (Call.of(step).isOf(call) && Call.of(step).isStep()) {
                if (isExpected(step, wrong.actual())) {
                    return isEnd(wrong.actual()) ? List.of() : lost;
                }
                lost.add(value(step));
            }
        }
        return List.of();
    }

    /** Whether it gave what another object was about to give, as two do that have one position between them. */
    private Optional<String> sharesPlace() {
        if (call.name().isEmpty() || isEnd(wrong.actual())) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        return after.stream()
                .filter(step -> Call.of(step).isStep() && !Call.of(step).name().isEmpty())
                .filter(step -> seen.add(Call.of(step).name()))
                .filter(step -> !Call.of(step).isOf(call) && isExpected(step, wrong.actual()))
                .findFirst()
                .map(step -> wrong.call() + " gave " + wrong.actual() + ", which "
                        + Call.of(step).name() + " was to give: the two share one place in the sequence.");
    }

    private Optional<String> repeated() {
        return before.reversed().stream()
                .filter(step -> Call.of(step).isOf(call) && Call.of(step).isStep())
                .findFirst()
                .filter(step -> isExpected(step, wrong.actual()) && !isEnd(wrong.actual()))
                .map(step -> wrong.call() + " gave " + wrong.actual() + " again; " + value(wrong) + " was expected.");
    }

    private Optional<String> endedEarly() {
        if (!isEnd(wrong.actual()) || isEnd(wrong.expected())) {
            return Optional.empty();
        }
        String value = value(wrong);
        if (value.endsWith("Exception") || value.endsWith("Error")) {
            return Optional.empty();
        }
        return Optional.of("The sequence ended too early"
                + (value.equals(ANY_VALUE) ? "." : ": " + value + " was still to come."));
    }

    private Optional<String> wentOn() {
        return isEnd(wrong.expected())
                        && !isEnd(wrong.actual())
                        && !wrong.actual().contains("Exception")
                        && !wrong.actual().contains("Error")
                ? Optional.of("The sequence went on behind its end: " + wrong.call() + " gave " + wrong.actual() + ".")
                : Optional.empty();
    }

    private static boolean isEnd(String text) {
        return text.startsWith("StopIteration") || text.startsWith("NoSuchElementException");
    }

    private static boolean isExpected(TraceStep step, String value) {
        return Expectation.isValue(step.expected(), value);
    }

    private static String value(TraceStep step) {
        return Expectation.value(step.expected());
    }

    /** A call, taken apart: on which of several objects, and which method. */
    private record Call(String name, String method) {
        static Call of(TraceStep step) {
            String text = step.call();
            int open = text.indexOf('(');
            String path = open < 0 ? text : text.substring(0, open);
            int dot = path.lastIndexOf('.');
            return new Call(dot < 0 ? "" : path.substring(0, dot), path.substring(dot + 1));
        }

        boolean isOf(Call other) {
            return name.equals(other.name);
        }

        boolean isStep() {
            return method.equals("next") || method.equals("send");
        }

        String on(String other) {
            return name.isEmpty() ? other : name + "." + other;
        }
    }
}
