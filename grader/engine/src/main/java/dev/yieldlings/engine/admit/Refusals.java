package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects refusals: one for each key, at its first line, in source order, and at most 20 diagnostics. */
final class Refusals {
    static final String CODE = "yieldlings.not-admitted";
    private static final int MOST = 20;

    private final List<SourceFile> files;
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();

    private record Refusal(int file, int line, String message) {
        static final Comparator<Refusal> SOURCE_ORDER = Comparator.comparingInt(Refusal::file)
                .thenComparingInt(refusal -> refusal.line() == 0 ? Integer.MAX_VALUE : refusal.line());

        Refusal earlier(Refusal other) {
            return SOURCE_ORDER.compare(this, other) <= 0 ? this : other;
        }
    }

    Refusals(List<SourceFile> files) {
        this.files = files;
    }

    boolean isEmpty() {
        return refusals.isEmpty();
    }

    /** Adds a refusal. Of several refusals with the same key only the first in source order is kept. */
    void add(String what, String file, int line, String message) {
        refusals.merge(what, new Refusal(index(file), line, message), Refusal::earlier);
    }

    List<Diagnostic> inOrder() {
        List<Refusal> sorted =
                refusals.values().stream().sorted(Refusal.SOURCE_ORDER).toList();
        boolean tooMany = sorted.size() > MOST;
        List<Diagnostic> diagnostics = new ArrayList<>(sorted.stream()
                .limit(tooMany ? MOST - 1 : MOST)
                .map(this::diagnostic)
                .toList());
        if (tooMany) {
            int left = sorted.size() - diagnostics.size();
            diagnostics.add(Diagnostic.error(CODE, "There are " + left + " more such things."));
        }
        return diagnostics;
    }

    private Diagnostic diagnostic(Refusal refusal) {
        return refusal.file() < files.size()
                ? files.get(refusal.file()).errorAt(refusal.line(), CODE, refusal.message())
                : Diagnostic.error(CODE, refusal.message());
    }

    private int index(String name) {
        int index = 0;
        while (index < files.size() && !files.get(index).name().equals(name)) {
            index++;
        }
        return index;
    }
}
