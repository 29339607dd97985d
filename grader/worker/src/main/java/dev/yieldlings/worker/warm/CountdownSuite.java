package dev.yieldlings.worker.warm;

import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;

/** A suite that uses the features that most suites use, including a failing step and a check that needs it. */
final class CountdownSuite {
    @Check("iterator")
    void iterator() {
        Script.of(new Countdown())
                .hasNext()
                .answers(true)
                .yieldsEach(3, 2, 1)
                .next()
                .stops();
    }

    @Check("generator")
    void generator() {
        Script.of(Countdown.generator())
                .state(State.CREATED)
                .next()
                .yields(3)
                .in(State.SUSPENDED)
                .close()
                .next()
                .stops();
    }

    @Check("divergence")
    void divergence() {
        Script.of(new Countdown()).because("It counts down.").next().yields(4);
    }

    @Check("needy")
    void needy() {
        Script.of(new Countdown()).next().yields(3);
    }
}
