package dev.yieldlings.engine.arrival;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects what a walk through a folder or zip file finds, within limits. */
final class Collected {
    private static final int MOST_ENTRIES = 100_000;

    private final int mostSources;
    private final int mostNamed;
    private final List<ArrivedFile> sources = new ArrayList<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final Set<String> passedOver = new LinkedHashSet<>();
    private final Set<Arrival.Note> notes = new LinkedHashSet<>();
    private int entries;

    private Collected(int mostSources, int mostNamed) {
        this.mostSources = mostSources;
        this.mostNamed = mostNamed;
    }

    /** For one submission: at most 2,000 Java files, and at most 50 each of other files, ignored ones and notes. */
    static Collected ofOne() {
        return new Collected(2_000, 50);
    }

    /** For many submissions at once: limited only by the number of entries, so that no submission is lost. */
    static Collected ofMany() {
        return new Collected(MOST_ENTRIES, MOST_ENTRIES);
    }

    static boolean isSource(String place) {
        return place.toLowerCase(Locale.ROOT).endsWith(".java");
    }

    /** Counts an entry and returns whether it may be read. The first entry over the limit adds a note. */
    boolean mayGoOn() {
        entries++;
        if (entries == MOST_ENTRIES + 1) {
            note("", "Only the first " + MOST_ENTRIES + " files and folders were looked at.");
        }
        return entries <= MOST_ENTRIES;
    }

    /** Adds a file or folder that is named like a Java file. */
    void source(ArrivedFile file) {
        if (sources.size() < mostSources) {
            sources.add(file);
        } else {
            note("", "Only the first " + mostSources + " Java files were looked at.");
        }
    }

    void other(String place) {
        add(others, place);
    }

    void passedOver(String place) {
        add(passedOver, place);
    }

    void note(String place, String sentence) {
        add(notes, new Arrival.Note(place, sentence));
    }

    private <T> void add(Set<T> all, T one) {
        if (all.size() < mostNamed) {
            all.add(one);
        }
    }

    Arrival arrival(String origin, Arrival.Form form, String name) {
        return new Arrival(
                origin, form, name, sources, List.copyOf(others), List.copyOf(passedOver), List.copyOf(notes));
    }
}
