package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.pool.Exchange.End;

/**
 * The attempts at one request, each with another child.
 *
 * <p>A child that ends without an answer or stays idle may do so because of the machine or of an earlier request. Only
 * the second such child is the request's doing. A request can't make a signal kill its child, so a kill shows nothing
 * about the request.
 */
final class Attempts {
    private static final int MOST_FAILED = 2;

    /** After this many children killed from outside, the request is given up. */
    private static final int MOST_KILLED = 5;

    private int failed;
    private int killed;

    boolean isFirst() {
        return failed + killed == 0;
    }

    /** Records that a child failed by a fault of its own. */
    void note() {
        failed++;
    }

    /**
     * Records the end of an exchange.
     *
     * @param fresh whether the request was the child's first
     * @return whether the end shows what the request does
     * @throws ChildException if too many children were killed from outside
     */
    boolean areSettledBy(End end, boolean fresh) {
        return switch (end) {
            case End.Answered _, End.OutOfTime _ -> true;
            case End.OutOfMemory _ -> fresh || isLast();
            case End.Died died
            when died.wasKilled() -> {
                if (++killed == MOST_KILLED) {
                    throw new ChildException("The processes that worked on a submission were killed from outside, one"
                            + " after the other. Is this machine short of memory, or does something on it end"
                            + " processes?");
                }
                yield false;
            }
            case End.Idle _, End.Died _, End.Violated _ -> isLast();
        };
    }

    private boolean isLast() {
        return ++failed == MOST_FAILED;
    }
}
