package dev.yieldlings.engine.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policy's decision on every member of JDK 25.
 *
 * <p>It is data and not computed from the running JDK: additions of later JDKs stay denied, and a submission gets the
 * same result on every machine. Each package has a file, read when one of its types is looked up first. A type's line
 * is parsed when that type is looked up.
 */
final class FrozenList {
    private final Map<String, Map<String, String>> lines = new ConcurrentHashMap<>();
    private final Map<String, Optional<FrozenType>> types = new ConcurrentHashMap<>();

    Optional<FrozenType> type(String type) {
        Optional<FrozenType> known = types.get(type);
        return known == null ? find(type) : known;
    }

    /** Whether any type of a package is listed. */
    boolean hasPackage(String packageName) {
        return !linesOf(packageName).isEmpty();
    }

    private Optional<FrozenType> find(String type) {
        int dot = type.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String packageName = type.substring(0, dot);
        String line = linesOf(packageName).get(type.substring(dot + 1));
        if (line == null) {
            // Not cached: a submission can name any number of unlisted types.
            return Optional.empty();
        }
        Optional<FrozenType> found = Optional.of(FrozenType.parse(packageName, line));
        types.put(type, found);
        return found;
    }

    private Map<String, String> linesOf(String packageName) {
        Map<String, String> known = lines.get(packageName);
        if (known != null) {
            return known;
        }
        Map<String, String> read = read(packageName);
        if (!read.isEmpty()) {
            lines.put(packageName, read);
        }
        return read;
    }

    private static Map<String, String> read(String packageName) {
        try (InputStream in = FrozenList.class.getResourceAsStream("frozen/" + packageName + ".txt")) {
            Map<String, String> lines = new HashMap<>();
            if (in != null) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                int start = 0;
                for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                    String line = text.substring(start, end);
                    lines.put(FrozenType.simpleName(line), line);
                    start = end + 1;
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
