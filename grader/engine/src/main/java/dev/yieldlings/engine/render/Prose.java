package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text for people in which values are kept apart from words: a line may end between two words, but nothing inside a
 * value is ever reflowed or collapsed.
 *
 * @param parts the words and values, in order; spaces between them are in the words
 */
public record Prose(List<Part> parts) {
    /** Nothing. */
    public static final Prose NONE = new Prose(List.of());

    public Prose {
        parts = List.copyOf(parts);
    }

    /** A piece of it. */
    public sealed interface Part {
        /** The piece as it is. */
        String text();

        /** Words, which may be broken at their spaces. */
        record Words(String text) implements Part {}

        /** A value or a call, which is shown as it is. */
        record Value(String text) implements Part {}

        /**
         * A place in a source, which is shown as it is and may become a link to it.
         *
         * @param file the file's name
         */
        record Source(String text, String file) implements Part {}
    }

    /** Words alone. */
    public static Prose of(String words) {
        return words.isEmpty() ? NONE : new Prose(List.of(new Part.Words(words)));
    }

    /** A value alone. */
    public static Prose value(String value) {
        return new Prose(List.of(new Part.Value(value)));
    }

    /** This, and then these words. */
    public Prose and(String words) {
        return and(of(words));
    }

    /** This, and then that. */
    public Prose and(Prose more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Prose(all);
    }

    /** This, and then this value. */
    public Prose andValue(String value) {
        return and(value(value));
    }

    /** This, and then this place. */
    public Prose andPlace(Place place) {
        return andPlace(place.file(), place.toString());
    }

    /** This, and then a place in a file of that name. */
    public Prose andPlace(String file, String place) {
        return and(new Prose(List.of(new Part.Source(place, file))));
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The whole as one text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** Those that are not empty, a space between each two. */
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
