package dev.yieldlings.trace.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The inputs of random scripts: draws them, and simplifies them when a failing script is shortened.
 *
 * @param <I> the inputs' type
 */
public interface Inputs<I> {
    /** Draws an input; equal random numbers give equal inputs. */
    I draw(Random random);

    /** Returns simpler inputs to try instead, the simplest first; empty if there is no simpler one. */
    Stream<I> simpler(I input);

    /** Returns the inputs of calls without arguments. */
    static Inputs<Nothing> none() {
        return oneOf(Nothing.INSTANCE);
    }

    /** Returns the whole numbers of a range, including both ends. Numbers nearer to 0 are simpler. */
    static Inputs<Integer> ints(int least, int most) {
        return new IntInputs(least, most);
    }

    /** Returns these choices. Earlier ones are simpler. */
    @SafeVarargs
    static <T> Inputs<T> oneOf(T... choices) {
        List<T> list = new ArrayList<>();
        for (T choice : choices) {
            list.add(choice);
        }
        return new Choice<>(list);
    }

    /** Returns lists of up to this many elements. Shorter lists are simpler. */
    static <T> Inputs<List<T>> listsOf(Inputs<T> elements, int most) {
        return new ListInputs<>(elements, most);
    }

    /** Returns the pairs of an input of this kind and one of the other. */
    default <J> Inputs<Pair<I, J>> and(Inputs<J> others) {
        return new PairInputs<>(this, others);
    }

    /** A pair of inputs. */
    record Pair<A, B>(A first, B second) {
        @Override
        public String toString() {
            return first + ", " + second;
        }
    }

    /** The input of calls without arguments. */
    enum Nothing {
        /** The only instance. */
        INSTANCE;

        @Override
        public String toString() {
            return "";
        }
    }

    /** Whole numbers. */
    record IntInputs(int least, int most) implements Inputs<Integer> {
        @Override
        public Integer draw(Random random) {
            return (int) random.nextLong(least, most + 1L);
        }

        @Override
        public Stream<Integer> simpler(Integer input) {
            return Stream.of(0, 1, input / 2, input - Integer.signum(input), -input)
                    .filter(i -> i >= least && i <= most)
                    .filter(i -> rank(i) < rank(input))
                    .distinct();
        }

        private static long rank(int input) {
            return Math.abs((long) input) * 2 + (input < 0 ? 1 : 0);
        }
    }

    /** One of a list of choices. */
    record Choice<T>(List<T> choices) implements Inputs<T> {
        public Choice {
            choices = Collections.unmodifiableList(new ArrayList<>(choices));
        }

        @Override
        public T draw(Random random) {
            return choices.get(random.nextInt(choices.size()));
        }

        @Override
        public Stream<T> simpler(T input) {
            return choices.subList(0, Math.max(choices.indexOf(input), 0)).stream();
        }
    }

    /** Lists. */
    record ListInputs<T>(Inputs<T> elements, int most) implements Inputs<List<T>> {
        @Override
        public List<T> draw(Random random) {
            return Stream.generate(() -> elements.draw(random))
                    .limit(random.nextInt(most + 1))
                    .toList();
        }

        @Override
        public Stream<List<T>> simpler(List<T> input) {
            List<List<T>> simpler = new ArrayList<>();
            for (int i = 0; i < input.size(); i++) {
                List<T> without = new ArrayList<>(input);
                without.remove(i);
                simpler.add(Collections.unmodifiableList(without));
            }
            for (int i = 0; i < input.size(); i++) {
                int place = i;
                elements.simpler(input.get(i)).forEach(element -> {
                    List<T> with = new ArrayList<>(input);
                    with.set(place, element);
                    simpler.add(Collections.unmodifiableList(with));
                });
            }
            return simpler.stream();
        }
    }

    /** Pairs. */
    record PairInputs<A, B>(Inputs<A> firsts, Inputs<B> seconds) implements Inputs<Pair<A, B>> {
        @Override
        public Pair<A, B> draw(Random random) {
            return new Pair<>(firsts.draw(random), seconds.draw(random));
        }

        @Override
        public Stream<Pair<A, B>> simpler(Pair<A, B> input) {
            Stream<Pair<A, B>> oneOfThem = Stream.concat(
                    firsts.simpler(input.first()).map(first -> new Pair<>(first, input.second())),
                    seconds.simpler(input.second()).map(second -> new Pair<>(input.first(), second)));
            Stream<Pair<A, B>> both = firsts.simpler(input.first())
                    .flatMap(first -> seconds.simpler(input.second()).map(second -> new Pair<>(first, second)));
            return Stream.concat(oneOfThem, both);
        }
    }
}
