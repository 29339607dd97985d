package dev.yieldlings.engine.author.exercism;

/** What became of an exercise of a track. */
public sealed interface Imported {
    /** The exercise's name in the track. */
    String slug();

    /**
     * It is an exercise of the course.
     *
     * @param checks how many checks it has
     */
    record Taken(String slug, int checks) implements Imported {}

    /**
     * It was left out.
     *
     * @param reason why, a sentence without its full stop
     */
    record LeftOut(String slug, String reason) implements Imported {}
}
