package dev.yieldlings.trace.model;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.Recorder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs random scripts against the learner's solution and the reference solution, and compares results, exceptions and
 * the state after each call.
 *
 * <p>The first script on which they differ is shortened as long as they still differ, and becomes the check's trace.
 * Scripts are drawn from a fixed seed, so each run is the same. The reference solution's classes are in the package
 * {@code reference}: next to {@code MyRange} there is {@code reference.MyRange}.
 *
 * @param <I> the inputs from which objects are created
 * @param <L> the type of the learner's objects
 * @param <M> the type of the reference's objects
 */
public final class Model<I, L, M> {
    private static final long SEED = 342;
    private static final int SCRIPTS = 100;
    private static final int LONGEST = 10;

    private final Inputs<I> inputs;
    private final Maker<I, L, M> maker;
    private final List<Move<L, M, ?>> moves = new ArrayList<>();
    private @Nullable Shown shown;
    private Why why = Why.because("");
    private int scripts = SCRIPTS;
    private int longest = LONGEST;

    /** Creates both objects from an input; {@code call} is the text of that call as a learner would write it. */
    record Maker<I, L, M>(Function<I, String> call, Making<I, L> learners, Making<I, M> reference) {}

    /**
     * The state of both objects, compared after each call; {@code call} is the text of its query as a learner would
     * write it.
     */
    record Shown(String call, Function<Object, ?> state) {}

    /** Creates an object from an input, or makes a call on an object. */
    public interface Making<I, T> {
        /** Returns the new object, or the call's result. */
        T from(I input) throws Exception;
    }

    private Model(Inputs<I> inputs, Maker<I, L, M> maker) {
        this.inputs = inputs;
        this.maker = maker;
    }

    /**
     * Creates a model of objects of any type.
     *
     * @param inputs the inputs from which objects are created
     * @param call returns the text of the creating call, as a learner would write it
     * @param learners creates the learner's object
     * @param reference creates the reference's object
     */
    public static <I, L, M> Model<I, L, M> objects(
            Inputs<I> inputs, Function<I, String> call, Making<I, L> learners, Making<I, M> reference) {
        return new Model<>(inputs, new Maker<>(call, learners, reference));
    }

    /** Creates a model of iterators, whose scripts call {@code next()} and {@code hasNext()}. */
    public static <I, Y> Model<I, Iterator<Y>, Iterator<Y>> iterators(
            Inputs<I> inputs,
            Function<I, String> call,
            Making<I, Iterator<Y>> learners,
            Making<I, Iterator<Y>> reference) {
        return Model.<I, Iterator<Y>, Iterator<Y>>objects(inputs, call, learners, reference)
                .call(Kind.NEXT, "next()", Iterator::next, Iterator::next)
                .call(Kind.NEXT, "next()", Iterator::next, Iterator::next)
                .call(Kind.HAS_NEXT, "hasNext()", Iterator::hasNext, Iterator::hasNext);
    }

    /**
     * Creates a model of generators, whose scripts call {@code next()} and sometimes {@code close()}, and compare the
     * generators' states. Use {@link #sends} and {@link #raises} to add other calls.
     */
    public static <I, Y, S, R> Model<I, Generator<Y, S, R>, Generator<Y, S, R>> generators(
            Inputs<I> inputs,
            Function<I, String> call,
            Making<I, Generator<Y, S, R>> learners,
            Making<I, Generator<Y, S, R>> reference) {
        Model<I, Generator<Y, S, R>, Generator<Y, S, R>> model = objects(inputs, call, learners, reference);
        model.shown = new Shown("state()", generator -> ((Generator<?, ?, ?>) generator).state());
        for (int i = 0; i < 6; i++) {
            model.call(Kind.NEXT, "next()", Generator::next, Generator::next);
        }
        return model.call(Kind.CLOSE, "close()", Model::closed, Model::closed);
    }

    private static Done closed(Generator<?, ?, ?> generator) {
        generator.close();
        return Done.DONE;
    }

    /** The result of a call without a result. */
    enum Done {
        /** The call has returned. */
        DONE
    }

    /** Adds a call without arguments. A call that is added twice occurs twice as often. */
    public Model<I, L, M> call(String label, Making<L, ?> onLearners, Making<M, ?> onReference) {
        return call(Kind.CALL, label, onLearners, onReference);
    }

    private Model<I, L, M> call(Kind kind, String label, Making<L, ?> onLearners, Making<M, ?> onReference) {
        return call(
                kind,
                nothing -> label,
                Inputs.none(),
                (object, nothing) -> onLearners.from(object),
                (object, nothing) -> onReference.from(object));
    }

    /**
     * Adds a call with an argument.
     *
     * @param label returns the call's text, as a learner would write it
     * @param arguments the arguments to draw
     */
    public <A> Model<I, L, M> call(
            Function<? super A, String> label,
            Inputs<A> arguments,
            Calling<L, A> onLearners,
            Calling<M, A> onReference) {
        return call(Kind.CALL, label, arguments, onLearners, onReference);
    }

    private <A> Model<I, L, M> call(
            Kind kind,
            Function<? super A, String> label,
            Inputs<A> arguments,
            Calling<L, A> onLearners,
            Calling<M, A> onReference) {
        moves.add(new Move<>(kind, label, arguments, onLearners::on, onReference::on));
        return this;
    }

    /** Makes a call with an argument. */
    public interface Calling<T, A> {
        /** Returns the call's result. */
        @Nullable
        Object on(T object, A argument) throws Exception;
    }

    /** Adds calls of a generator's {@code send} with drawn values. */
    @SuppressWarnings("unchecked") // only models of generators send
    public <S> Model<I, L, M> sends(Inputs<S> values) {
        for (int i = 0; i < 6; i++) {
            call(
                    Kind.SEND,
                    (S value) -> "send(" + Values.show(value) + ")",
                    values,
                    (object, value) -> ((Generator<?, S, ?>) object).send(value),
                    (object, value) -> ((Generator<?, S, ?>) object).send(value));
        }
        return this;
    }

    /** Adds calls of a generator's {@code raise} with drawn exceptions. */
    public Model<I, L, M> raises(Inputs<? extends Throwable> exceptions) {
        return raisesDrawn(exceptions);
    }

    private <E extends Throwable> Model<I, L, M> raisesDrawn(Inputs<E> exceptions) {
        return call(
                Kind.RAISE,
                (E exception) -> "raise(" + exception.getClass().getSimpleName() + ")",
                exceptions,
                (object, exception) -> ((Generator<?, ?, ?>) object).raise(exception),
                (object, exception) -> ((Generator<?, ?, ?>) object).raise(exception));
    }

    /** Compares this function's results for both objects after each call, and shows the result as their state. */
    public Model<I, L, M> comparing(Function<Object, ?> state) {
        return comparing("state()", state);
    }

    /**
     * Compares this function's results for both objects after each call, and shows the result as their state.
     *
     * @param call the text of the query, as a learner would write it
     */
    public Model<I, L, M> comparing(String call, Function<Object, ?> state) {
        this.shown = new Shown(call, state);
        return this;
    }

    /** Gives the reason why both objects must agree. */
    public Model<I, L, M> because(String reason) {
        return because(Why.because(reason));
    }

    /** Gives the reason as {@link #because(String)} does, for reasons that are used more than once. */
    public Model<I, L, M> because(Why reason) {
        this.why = reason;
        return this;
    }

    /** Adds a question for the learner, shown if the objects disagree. */
    public Model<I, L, M> ask(String question) {
        this.why = why.ask(question);
        return this;
    }

    /** Sets the number of scripts and the most calls of a script, which are 100 and 10 by default. */
    public Model<I, L, M> running(int number, int calls) {
        this.scripts = number;
        this.longest = calls;
        return this;
    }

    /** Runs the scripts, and expects the learner's objects to behave like the reference's on each. */
    public void agrees() {
        Recorder recorder = Recorder.current();
        Random random = new Random(SEED);
        Trial<I, L, M> trial = new Trial<>(maker, shown);
        boolean searching = !recorder.diverged();
        for (int number = 1;
                number <= scripts && (searching || recorder.inspected().isPresent());
                number++) {
            Plan<I, L, M> plan = draw(random, number);
            recorder.inspected().ifPresent(behaviour -> trial.observe(plan, behaviour));
            Optional<Plan<I, L, M>> failing = searching ? trial.failing(plan) : Optional.empty();
            if (failing.isPresent()) {
                Plan<I, L, M> shortest = trial.shortest(failing.get(), inputs);
                RandomScript found = new RandomScript(
                        number,
                        scripts,
                        SEED,
                        plan.acts().size(),
                        shortest.acts().size());
                trial.show(shortest, why.foundBy(found));
                searching = false;
            }
        }
        if (searching) {
            trial.showAgreement(scripts);
        }
    }

    private Plan<I, L, M> draw(Random random, int number) {
        I input = inputs.draw(random);
        int calls = moves.isEmpty() ? 0 : 1 + random.nextInt(Math.min(longest, 1 + number / 2));
        List<Move.Act<L, M, ?>> acts = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            acts.add(moves.get(random.nextInt(moves.size())).draw(random));
        }
        return new Plan<>(input, acts);
    }
}
