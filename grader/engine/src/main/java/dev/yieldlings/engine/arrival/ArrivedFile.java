package dev.yieldlings.engine.arrival;

import java.io.IOException;
import java.util.List;

/**
 * A Java file that was handed in, or something else named like one.
 *
 * @param place its path within the arrival, with slashes; a zip file on the path counts as a folder
 * @param kind whether it is a file, a folder or something else
 * @param content its content, read on demand
 */
public record ArrivedFile(String place, Kind kind, Content content) {
    /** What a path leads to. */
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
         * Reads at most this many bytes.
         *
         * @throws IOException if it can't be read
         */
        byte[] upTo(int most) throws IOException;
    }

    /** The file's name without its folders. */
    public String name() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The names of the folders on its path, outermost first. */
    public List<String> folders() {
        int end = place.lastIndexOf('/');
        return end < 0 ? List.of() : List.of(place.substring(0, end).split("/"));
    }
}
