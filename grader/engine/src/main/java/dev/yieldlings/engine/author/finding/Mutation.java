package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * The result of mutation testing: how many mutants of the reference solution the suite killed.
 *
 * @param byAssertion the number of mutants that failed a check
 * @param byLimit the number of mutants that failed no check but did not finish: out of steps, memory or time, or
 *     crashed
 * @param silenced the number of survivors that are declared equivalent to the reference solution
 * @param survivors the other mutants that passed every check, in the order of the code
 */
public record Mutation(int byAssertion, int byLimit, int silenced, List<Survivor> survivors) {
    /** No mutant was made. */
    public static final Mutation NONE = new Mutation(0, 0, 0, List.of());

    public Mutation {
        survivors = List.copyOf(survivors);
    }

    /**
     * A mutant that passed every check.
     *
     * @param id the mutant's id, by which {@code exercise.json} can silence it
     * @param operator the mutation operator
     * @param file the source file of the mutation
     * @param line the line, from 1; 0 if the mutation has no single line
     * @param source the text of that line; empty if there is none
     */
    public record Survivor(String id, String operator, String file, int line, String source) {}

    /** Returns the number of mutants without the silenced ones. */
    public int counted() {
        return killed() + survivors.size();
    }

    /** Returns the number of killed mutants. */
    public int killed() {
        return byAssertion + byLimit;
    }

    /** Whether at least this percentage of the counted mutants was killed. */
    public boolean reaches(int percent) {
        return 100L * killed() >= (long) percent * counted();
    }
}
