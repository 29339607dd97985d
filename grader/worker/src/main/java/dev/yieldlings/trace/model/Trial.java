package dev.yieldlings.trace.model;

import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Move.Act;
import dev.yieldlings.trace.outcome.Attempt;
import dev.yieldlings.trace.outcome.Attempt.Answer;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Behaviour;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs plans on the learner's and the reference's object side by side. */
final class Trial<I, L, M> {
    private static final int MOST_ATTEMPTS = 2_000;

    private final Model.Maker<I, L, M> maker;
    private final Model.@Nullable Shown shown;

    Trial(Model.Maker<I, L, M> maker, Model.@Nullable Shown shown) {
        this.maker = maker;
        this.shown = shown;
    }

    /** Returns the plan up to the first call on which the two objects differ; empty if they agree. */
    @SuppressWarnings("unchecked")
    Optional<Plan<I, L, M>> failing(Plan<I, L, M> plan) {
        Answer wanted = Attempt.of(() -> maker.reference().from(plan.input()));
        Answer came = Attempt.of(() -> maker.learners().from(plan.input()));
        if (!(wanted instanceof Attempt.Returned(Object model) && came instanceof Attempt.Returned(Object object))
                || object == null
                || model == null) {
            return agree(wanted, came) ? Optional.empty() : Optional.of(plan.cutAfter(0));
        }
        if (!Objects.equals(state(model), state(object))) {
            return Optional.of(plan.cutAfter(0));
        }
        for (int i = 0; i < plan.acts().size(); i++) {
            Act<L, M, ?> act = plan.acts().get(i);
            Answer expected = Attempt.of(() -> act.onReference((M) model));
            Answer actual = Attempt.of(() -> act.onLearners((L) object));
            if (!agree(expected, actual) || !Objects.equals(state(model), state(object))) {
                return Optional.of(plan.cutAfter(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Adds to the behaviour what the learner's object does on a plan, without comparing it. */
    @SuppressWarnings("unchecked")
    void observe(Plan<I, L, M> plan, Behaviour behaviour) {
        Answer made = Attempt.of(() -> maker.learners().from(plan.input()));
        if (!(made instanceof Attempt.Returned(Object object)) || object == null) {
            behaviour.add(maker.call().apply(plan.input()), made.outcome(), "", List.of());
            return;
        }
        for (Act<L, M, ?> act : plan.acts()) {
            Answer answer = Attempt.of(() -> act.onLearners((L) object));
            behaviour.add(act.label(), answer.outcome(), Values.show(state(object)), List.of());
        }
    }

    private @Nullable Object state(Object object) {
        return shown == null ? null : Attempt.of(() -> shown.state().apply(object));
    }

    private static boolean agree(Answer wanted, Answer came) {
        return switch (wanted) {
            case Attempt.Returned(Object value) ->
                came instanceof Attempt.Returned(Object other) && Values.same(value, other);
            case Attempt.Threw(StopIteration stop) ->
                came instanceof Attempt.Threw(StopIteration other) && Values.same(stop.value(), other.value());
            case Attempt.Threw(Throwable thrown) ->
                came instanceof Attempt.Threw(Throwable other)
                        && thrown.getClass().isInstance(other);
        };
    }

    /** Simplifies a plan as long as the two objects still differ, up to a limit of attempts. */
    Plan<I, L, M> shortest(Plan<I, L, M> failing, Inputs<I> inputs) {
        Plan<I, L, M> shortest = failing;
        int attempts = 0;
        boolean shortened = true;
        while (shortened && attempts < MOST_ATTEMPTS) {
            shortened = false;
            for (Plan<I, L, M> simpler : shortest.simpler(inputs).toList()) {
                attempts++;
                Optional<Plan<I, L, M>> stillFailing = failing(simpler);
                if (stillFailing.isPresent()) {
                    shortest = stillFailing.get();
                    shortened = true;
                    break;
                }
            }
        }
        return shortest;
    }

    /** Runs a plan and records it as the check's trace. */
    @SuppressWarnings("unchecked")
    void show(Plan<I, L, M> plan, Why why) {
        String call = maker.call().apply(plan.input());
        Answer making = Attempt.of(() -> maker.reference().from(plan.input()));
        if (!(making instanceof Attempt.Returned(Object model)) || model == null) {
            judge(Script.calls().because(why).call(call, () -> maker.learners().from(plan.input())), making);
            return;
        }
        ObjectScript<L> script =
                Script.because(why).object(call, () -> maker.learners().from(plan.input()));
        if (shown != null) {
            script.showing(shown.state());
            if (plan.acts().isEmpty()) {
                script.ask(shown.call(), shown.state()).answers(shown.state().apply(model));
            }
        }
        for (Act<L, M, ?> act : plan.acts()) {
            Answer expected = Attempt.of(() -> act.onReference((M) model));
            Callable<?> onLearners = () -> act.onLearners(script.object());
            judge(script.call(act.kind(), act.label(), onLearners), expected);
            if (shown != null) {
                script.in(shown.state().apply(model));
            }
        }
    }

    private static void judge(Reaction<?> reaction, Answer expected) {
        switch (expected) {
            case Attempt.Returned(Model.Done done) -> reaction.completes();
            case Attempt.Returned(Object value) -> reaction.answers(value);
            case Attempt.Threw(StopIteration stop) -> reaction.stopsWith(stop.value());
            case Attempt.Threw(Throwable thrown) -> reaction.raises(thrown.getClass());
        }
    }

    /** Records that all scripts agreed. */
    void showAgreement(int scripts) {
        Script.calls()
                .call(scripts + " random scripts, beside the reference", () -> null)
                .completes();
    }
}
