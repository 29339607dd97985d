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
 * Random scripts that are run against the reference solution and the learner's, and compared call by call: results,
 * exceptions, and the state after each call.
 *
 * <p>The first script on which they differ is shortened for as long as they still differ, and what is left of it is the
 * check's trace. The scripts are drawn from a fixed seed, so each run is like the one before. The reference solution's
 * classes are in the package {@code reference}: beside {@code MyRange} there is {@code reference.MyRange}.
 *
 * @param <I> what an object is made from
 * @param <L> the type of the learner's objects
 * @param <M> the type of the reference's
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

    /** How both objects are made from an input, and how a learner would write it. */
    record Maker<I, L, M>(Function<I, String> call, Making<I, L> learners, Making<I, M> reference) {}

    /** What is compared of both objects after each call, and how a learner would ask for it. */
    record Shown(String call, Function<Object, ?> state) {}

    /** Makes an object from an input. */
    public interface Making<I, T> {
        /** The object. */
        T from(I input) throws Exception;
    }

    private Model(Inputs<I> inputs, Maker<I, L, M> maker) {
        this.inputs = inputs;
        this.maker = maker;
    }

    /**
     * Scripts over objects of any type.
     *
     * @param inputs what they are made from
     * @param call how a learner would write the making
     * @param learners makes the learner's
     * @param reference makes the reference's
     */
    public static <I, L, M> Model<I, L, M> objects(
            Inputs<I> inputs, Function<I, String> call, Making<I, L> learners, Making<I, M> reference) {
        return new Model<>(inputs, new Maker<>(call, learners, reference));
    }

    /** Scripts over iterators, which call {@code next()} and {@code hasNext()}. */
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
     * Scripts over generators, which call {@code next()} and now and then {@code close()}; their states are compared
     * too. What is sent or raised, {@link #sends} and {@link #raises} add.
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

    /** The result of a call that has none. */
    enum Done {
        /** It returned. */
        DONE
    }

    /** Adds a call without arguments; one that is added twice is made twice as often. */
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
     * @param label how a learner would write it
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
        /** What the call returns. */
        @Nullable
        Object on(T object, A argument) throws Exception;
    }

    /** Adds {@code send} of what is drawn; for generators. */
    @SuppressWarnings("unchecked") // only generators are sent to
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

    /** Adds {@code raise} of what is drawn; for generators. */
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

    /** Compares what this function gives for both objects after each call, and shows it as their state. */
    public Model<I, L, M> comparing(Function<Object, ?> state) {
        return comparing("state()", state);
    }

    /**
     * Compares what this function gives for both objects after each call, and shows it as their state.
     *
     * @param call how a learner would ask for it
     */
    public Model<I, L, M> comparing(String call, Function<Object, ?> state) {
        this.shown = new Shown(call, state);
        return this;
    }

    /** Says why both must agree. */
    public Model<I, L, M> because(String reason) {
        return because(Why.because(reason));
    }

    /** As {@link #because(String)}, with a reason that is said more than once. */
    public Model<I, L, M> because(Why reason) {
        this.why = reason;
        return this;
    }

    /** Adds what to ask oneself where they do not agree. */
    public Model<I, L, M> ask(String question) {
        this.why = why.ask(question);
        return this;
    }

    /** Draws this many scripts of up to this many calls; without this, 100 of up to 10. */
    public Model<I, L, M> running(int number, int calls) {
        this.scripts = number;
        this.longest = calls;
        return this;
    }

    /** Runs the scripts, and expects the learner's objects to do on each what the reference's do. */
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
