package dev.yieldlings.engine.arrival;

import java.io.IOException;
import java.util.List;

/**
 * A Java file that arrived, or what is named like one.
 *
 * @param place its path within what arrived, with slashes; a zip file on the way is part of it, like a folder
 * @param kind what it is
 * @param content what is in it, read only when it is asked for
 */
public record ArrivedFile(String place, Kind kind, Content content) {
    /** What a thing with a file's name is. */
    public enum Kind {
        /** A file with content. */
        REGULAR,
        /** A folder. */
        FOLDER,
        /** A link, a pipe or a device. */
        OTHER
    }

    /** Reads the beginning of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads up to this many bytes.
         *
         * @throws IOException if it can't be read
         */
        byte[] upTo(int most) throws IOException;
    }

    /** The file's name without its folders. */
    public String name() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The folders that it is in, the outermost first. */
    public List<String> folders() {
        int end = place.lastIndexOf('/');
        return end < 0 ? List.of() : List.of(place.substring(0, end).split("/"));
    }
}
