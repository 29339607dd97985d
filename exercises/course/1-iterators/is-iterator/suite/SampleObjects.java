import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** What the learner's methods are asked about. */
abstract class SampleObjects {
    /** A list whose class is an iterator, too. */
    static final class PileWalk extends ArrayList<String> implements Iterator<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public String next() {
            throw new NoSuchElementException();
        }
    }

    static final class Pile extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    /** An iterable that is no collection. */
    static class Hollow implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            Noted.event("iterator()");
            return Collections.emptyIterator();
        }
    }

    static final class HollowerStill extends Hollow {}

    static class Countdown implements Iterator<Integer> {
        private int left = 3;

        @Override
        public boolean hasNext() {
            Noted.event("hasNext()");
            return left > 0;
        }

        @Override
        public Integer next() {
            Noted.event("next()");
            if (left == 0) {
                throw new NoSuchElementException();
            }
            return left--;
        }
    }

    static final class SlowCountdown extends Countdown {}

    static final class Walk extends Countdown implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            Noted.event("iterator()");
            return this;
        }
    }

    /** Has what a generator has, and does not say that it is one. */
    public static final class Lookalike extends Hollow implements AutoCloseable {
        public Integer next() {
            Noted.event("next()");
            return 1;
        }

        public State state() {
            Noted.event("state()");
            return State.SUSPENDED;
        }

        @Override
        public void close() {
            Noted.event("close()");
        }
    }

    /** A generator without a body. */
    static final class HandMade implements Generator<Integer, Void, Void> {
        @Override
        public Integer send(Void value) {
            Noted.event("next()");
            throw new StopIteration();
        }

        @Override
        public Integer raise(Throwable exception) {
            Noted.event("raise()");
            throw new StopIteration();
        }

        @Override
        public void close() {
            Noted.event("close()");
        }

        @Override
        public State state() {
            return State.SUSPENDED;
        }

        @Override
        public Iterator<Integer> iterator() {
            Noted.event("iterator()");
            return Generator.super.iterator();
        }
    }

    /** Has all the methods, and declares none of the interfaces. */
    public static final class Duck {
        /** As an iterator has it. */
        public boolean hasNext() {
            return true;
        }

        /** As an iterator has it. */
        public Integer next() {
            return 1;
        }

        /** As an iterable has it. */
        public Iterator<Integer> iterator() {
            return Collections.emptyIterator();
        }

        /** As a generator has it. */
        public Integer send(Object value) {
            return 1;
        }

        /** As a generator has it. */
        public void close() {
            Noted.event("close()");
        }
    }
}
