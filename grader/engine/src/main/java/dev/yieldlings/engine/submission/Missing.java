package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.arrival.ArrivedFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains a missing file: what is there in its place, and what to do. */
final class Missing {
    private static final int MOST_NAMED = 8;

    private static final List<String> PACKED =
            List.of(".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".jar", ".war");

    private Missing() {}

    /** Returns the message for a missing file of an exercise. */
    static String sentence(Arrival arrival, String name) {
        return name + " is missing: " + there(arrival) + " " + advice(arrival, List.of(name))
                + (arrival.sources().isEmpty() ? "Add the file." : "Add the file, or rename yours.") + more(arrival);
    }

    /**
     * Returns the message for files that no exercise takes.
     *
     * @param names the names of the files that the exercises take
     */
    static String sentence(Arrival arrival, List<String> names) {
        String there = there(arrival);
        return Character.toUpperCase(there.charAt(0)) + there.substring(1) + " " + advice(arrival, names)
                + "Add the Java file that the exercise asks for." + more(arrival);
    }

    private static String there(Arrival arrival) {
        List<String> sources =
                arrival.sources().stream().map(ArrivedFile::place).distinct().toList();
        String where = arrival.form() == Arrival.Form.ZIP ? "in the zip file there is " : "in the folder there is ";
        if (!sources.isEmpty()) {
            return where + some(sources) + ".";
        }
        return where + "no Java file" + (arrival.others().isEmpty() ? "" : ", but " + some(arrival.others())) + ".";
    }

    private static String more(Arrival arrival) {
        StringBuilder text = new StringBuilder();
        if (!arrival.passedOver().isEmpty()) {
            text.append(" Ignored, since tools make such files: ")
                    .append(some(arrival.passedOver()))
                    .append('.');
        }
        arrival.notes().stream()
                .limit(MOST_NAMED)
                .forEach(note -> text.append(' ').append(note.sentence()));
        return text.toString();
    }

    /** Returns the first few names, and the number of the others. */
    static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }

    /**
     * Returns advice on a file that is there, followed by a space; empty if none is likely the missing one under
     * another name.
     */
    private static String advice(Arrival arrival, List<String> names) {
        List<String> places = Stream.concat(
                        arrival.sources().stream().map(ArrivedFile::place), arrival.others().stream())
                .distinct()
                .toList();
        for (String place : places) {
            Optional<String> meant = names.stream()
                    .filter(name -> isMeant(place.substring(place.lastIndexOf('/') + 1), name))
                    .findFirst();
            if (meant.isPresent()) {
                return "If " + place + " is meant, rename it to " + meant.get() + ". ";
            }
            if (PACKED.stream().anyMatch(place.toLowerCase(Locale.ROOT)::endsWith)) {
                return place + " is not opened: unpack it, or pack its files as a zip. ";
            }
        }
        return arrival.passedOver().stream()
                .filter(place -> place.endsWith(".class"))
                .findFirst()
                .map(place -> place + " is what the compiler makes from a source; hand in the source. ")
                .orElse("");
    }

    /** Whether a browser, an editor or a learner may have made this name of the right one. */
    private static boolean isMeant(String found, String name) {
        String type = name.substring(0, name.length() - ".java".length()).toLowerCase(Locale.ROOT);
        String lower = found.toLowerCase(Locale.ROOT);
        return (lower.contains(".java") || lower.endsWith(".txt"))
                && (lower.startsWith(type) || lower.endsWith(type + ".java"))
                && lower.length() <= type.length() + 20;
    }
}
