package dev.yieldlings.trace;

/**
 * Why a step must be so, and what to ask oneself where it is not: what a learner reads under the first step that went
 * wrong. Suites that say it more than once keep it in one of these.
 *
 * @param reason the rule, in a sentence or more; empty where the step speaks for itself
 * @param question what to look for in one's own code, a question; empty where there is none
 */
public record Why(String reason, String question) {
    /** No reason is given. */
    static final Why UNSAID = new Why("", "");

    /** The rule alone. */
    public static Why because(String reason) {
        return new Why(reason, "");
    }

    /** The same rule with a question. */
    public Why ask(String asked) {
        return new Why(reason, asked);
    }

    /** The same question after a reason that goes on. */
    public Why and(String more) {
        return new Why(reason.isEmpty() ? more : reason + " " + more, question);
    }
}
