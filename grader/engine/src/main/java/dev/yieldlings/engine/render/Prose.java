package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text for people that keeps values apart from words: lines may break between words, but a value is never reflowed or
 * collapsed.
 *
 * @param parts the words and values, in order; spaces between them are in the words
 */
public record Prose(List<Part> parts) {
    /** Empty prose. */
    public static final Prose NONE = new Prose(List.of());

    public Prose {
        parts = List.copyOf(parts);
    }

    /** A piece of prose. */
    public sealed interface Part {
        /** Returns the text of the piece. */
        String text();

        /** Words, which may be broken at their spaces. */
        record Words(String text) implements Part {}

        /** A value or a call, which is shown as it is. */
        record Value(String text) implements Part {}

        /**
         * A place in a source file, which is shown as it is and may become a link.
         *
         * @param file the file's name
         */
        record Source(String text, String file) implements Part {}
    }

    /** Makes prose of words. */
    public static Prose of(String words) {
        return words.isEmpty() ? NONE : new Prose(List.of(new Part.Words(words)));
    }

    /** Makes prose of a value. */
    public static Prose value(String value) {
        return new Prose(List.of(new Part.Value(value)));
    }

    /** Appends words. */
    public Prose and(String words) {
        return and(of(words));
    }

    /** Appends prose. */
    public Prose and(Prose more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Prose(all);
    }

    /** Appends a value. */
    public Prose andValue(String value) {
        return and(value(value));
    }

    /** Appends a place. */
    public Prose andPlace(Place place) {
        return andPlace(place.file(), place.toString());
    }

    /** Appends a place in a file of this name. */
    public Prose andPlace(String file, String place) {
        return and(new Prose(List.of(new Part.Source(place, file))));
    }

    /** Whether the prose is empty. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the prose as plain text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** Joins the sentences that are not empty with spaces. */
    static Prose sentences(List<Prose> sentences) {
        Prose all = NONE;
        for (Prose sentence : sentences) {
            if (!sentence.isEmpty()) {
                all = (all.isEmpty() ? all : all.and(" ")).and(sentence);
            }
        }
        return all;
    }
}
