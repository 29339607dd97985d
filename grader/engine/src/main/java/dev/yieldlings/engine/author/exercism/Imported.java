package dev.yieldlings.engine.author.exercism;

/** The result of importing an exercise of a track. */
public sealed interface Imported {
    /** The exercise's name in the track. */
    String slug();

    /**
     * The exercise is in the course now.
     *
     * @param checks the number of its checks
     */
    record Taken(String slug, int checks) implements Imported {}

    /**
     * The exercise was left out.
     *
     * @param reason why, as a sentence without a full stop
     */
    record LeftOut(String slug, String reason) implements Imported {}
}
