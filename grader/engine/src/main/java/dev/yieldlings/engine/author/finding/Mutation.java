package dev.yieldlings.engine.author.finding;

import java.util.List;

/**
 * How many faults put into the reference solution the suite noticed.
 *
 * @param byAssertion how many failed a check
 * @param byLimit how many failed none, but did not come to their end: out of steps, memory or time, or crashed
 * @param silenced how many survived and are declared to do the same as the reference solution
 * @param survivors those that passed every check, in the order of the code
 */
public record Mutation(int byAssertion, int byLimit, int silenced, List<Survivor> survivors) {
    /** No mutant was made. */
    public static final Mutation NONE = new Mutation(0, 0, 0, List.of());

    public Mutation {
        survivors = List.copyOf(survivors);
    }

    /**
     * A fault that no check noticed.
     *
     * @param id the mutant's id, by which {@code exercise.json} can silence it
     * @param operator the kind of fault
     * @param file the source file it is in
     * @param line the line, from 1; 0 if it is no single line
     * @param source the text of that line; empty if there is none
     */
    public record Survivor(String id, String operator, String file, int line, String source) {}

    /** How many mutants count: all but the silenced ones. */
    public int counted() {
        return killed() + survivors.size();
    }

    /** How many were noticed. */
    public int killed() {
        return byAssertion + byLimit;
    }

    /** Whether at least this percentage of those that count was noticed. */
    public boolean reaches(int percent) {
        return 100L * killed() >= (long) percent * counted();
    }
}
