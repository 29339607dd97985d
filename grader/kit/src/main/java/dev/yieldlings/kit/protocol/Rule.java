package dev.yieldlings.kit.protocol;

/**
 * One rule of the protocol, and the check of it.
 *
 * @param name the rule, in a few words
 * @param source where it comes from, as in "PEP 342, close()"
 * @param test what tries it
 * @param <T> what it is tried on
 */
public record Rule<T>(String name, String source, Test<T> test) {
    /**
     * Tries the rule.
     *
     * @param subject what to try it on
     * @throws AssertionError if the rule is broken, with a sentence that says what was expected and what happened
     */
    public void check(T subject) {
        check(subject, () -> {});
    }

    /**
     * Tries the rule on a subject that has threads of its own.
     *
     * @param subject what to try it on
     * @param settle waits until those have done what they do; called before anything is compared
     * @throws AssertionError if the rule is broken, with a sentence that says what was expected and what happened
     */
    public void check(T subject, Runnable settle) {
        AssertionError broken;
        try {
            broken = Expect.firstBroken(test, subject, settle);
        } catch (AssertionError e) {
            broken = e;
        } catch (Throwable unexpected) {
            broken = new AssertionError("nothing should have been thrown here, but " + unexpected + " was", unexpected);
        }
        if (broken != null) {
            throw broken;
        }
    }

    @Override
    public String toString() {
        return name + " (" + source + ")";
    }

    /**
     * What tries a rule.
     *
     * @param <T> what it is tried on
     */
    @FunctionalInterface
    public interface Test<T> {
        /** Throws an AssertionError where the rule is broken; whatever else it throws should not have been thrown. */
        void run(T subject) throws Throwable;
    }
}
