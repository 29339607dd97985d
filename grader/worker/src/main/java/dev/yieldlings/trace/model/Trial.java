package dev.yieldlings.trace.model;

import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.ObjectScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Move.Act;
import dev.yieldlings.trace.outcome.Outcome;
import dev.yieldlings.trace.outcome.Outcome.Answer;
import dev.yieldlings.trace.outcome.Values;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs plans on the learner's object and the reference's side by side. */
final class Trial<I, L, M> {
    private static final int MOST_ATTEMPTS = 2_000;

    private final Model.Maker<I, L, M> maker;
    private final Model.@Nullable Shown shown;

    Trial(Model.Maker<I, L, M> maker, Model.@Nullable Shown shown) {
        this.maker = maker;
        this.shown = shown;
    }

    /** The plan up to the first call on which the two differ; empty where they agree. */
    @SuppressWarnings("unchecked")
    Optional<Plan<I, L, M>> failing(Plan<I, L, M> plan) {
        Answer wanted = Outcome.of(() -> maker.reference().from(plan.input()));
        Answer came = Outcome.of(() -> maker.learners().from(plan.input()));
        if (!(wanted instanceof Outcome.Returned(Object model) && came instanceof Outcome.Returned(Object object))
                || object == null
                || model == null) {
            return agree(wanted, came) ? Optional.empty() : Optional.of(plan.cutAfter(0));
        }
        if (!Objects.equals(state(model), state(object))) {
            return Optional.of(plan.cutAfter(0));
        }
        for (int i = 0; i < plan.acts().size(); i++) {
            Act<L, M, ?> act = plan.acts().get(i);
            Answer expected = Outcome.of(() -> act.onReference((M) model));
            Answer actual = Outcome.of(() -> act.onLearners((L) object));
            if (!agree(expected, actual) || !Objects.equals(state(model), state(object))) {
                return Optional.of(plan.cutAfter(i + 1));
            }
        }
        return Optional.empty();
    }

    private @Nullable Object state(Object object) {
        return shown == null ? null : Outcome.of(() -> shown.state().apply(object));
    }

    private static boolean agree(Answer wanted, Answer came) {
        return switch (wanted) {
            case Outcome.Returned(Object value) ->
                came instanceof Outcome.Returned(Object other) && Values.same(value, other);
            case Outcome.Threw(StopIteration stop) ->
                came instanceof Outcome.Threw(StopIteration other) && Values.same(stop.value(), other.value());
            case Outcome.Threw(Throwable thrown) ->
                came instanceof Outcome.Threw(Throwable other)
                        && thrown.getClass().isInstance(other);
        };
    }

    /** A simpler plan on which the two still differ, such that none of its simpler ones does. */
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

    /** Runs a plan as the check's own trace. */
    @SuppressWarnings("unchecked")
    void show(Plan<I, L, M> plan, Why why) {
        String call = maker.call().apply(plan.input());
        Answer making = Outcome.of(() -> maker.reference().from(plan.input()));
        if (!(making instanceof Outcome.Returned(Object model)) || model == null) {
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
            Answer expected = Outcome.of(() -> act.onReference((M) model));
            Callable<?> onLearners = () -> act.onLearners(script.object());
            judge(script.call(act.label(), onLearners), expected);
            if (shown != null) {
                script.in(shown.state().apply(model));
            }
        }
    }

    private static void judge(Reaction<?> reaction, Answer expected) {
        switch (expected) {
            case Outcome.Returned(Model.Done done) -> reaction.completes();
            case Outcome.Returned(Object value) -> reaction.answers(value);
            case Outcome.Threw(StopIteration stop) -> reaction.stopsWith(stop.value());
            case Outcome.Threw(Throwable thrown) -> reaction.raises(thrown.getClass());
        }
    }

    /** Records that all scripts agreed. */
    void showAgreement(int scripts) {
        Script.calls()
                .call(scripts + " random scripts, beside the reference", () -> null)
                .completes();
    }
}
