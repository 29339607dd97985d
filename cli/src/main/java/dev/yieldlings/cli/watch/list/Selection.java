package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.watch.list.CourseStatus.Entry;
import dev.yieldlings.engine.course.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The shown exercises and the selected one. */
final class Selection {
    private List<Entry> shown = List.of();
    private int number;

    /**
     * Creates an empty selection. Once exercises are shown, the one with this number is selected, or the next one
     * after it.
     */
    Selection(int number) {
        this.number = number;
    }

    List<Entry> shown() {
        return shown;
    }

    /**
     * Replaces the shown exercises. The selected exercise stays selected. If it is not among them, the next one is
     * selected until it is shown again.
     */
    void show(List<Entry> entries) {
        shown = entries;
    }

    Optional<Entry> selected() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(index()));
    }

    /** The number of the exercise that was selected last, even if it is not shown now. */
    int number() {
        return number;
    }

    boolean isSelected(Entry entry) {
        return selected().filter(entry::equals).isPresent();
    }

    void move(int by) {
        if (!shown.isEmpty()) {
            number = numberAt(Math.clamp((long) index() + by, 0, shown.size() - 1));
        }
    }

    /** Selects the exercise with this number. Returns whether it is shown. */
    boolean jump(int to) {
        return seek(to, 0, 1, exercise -> exercise.number() == to);
    }

    /**
     * Selects the first exercise that matches, and wraps around at the end of the list.
     *
     * @param from the number of the exercise to start at; if it is not shown, the next one with a higher number
     * @param skipped the number of exercises to skip first
     * @param step 1 to search downwards, -1 upwards
     * @return whether any exercise matches
     */
    boolean seek(int from, int skipped, int step, Predicate<Exercise> fits) {
        int begin = index(from) + skipped * step;
        for (int i = 0; i < shown.size(); i++) {
            int at = Math.floorMod(begin + i * step, shown.size());
            if (fits.test(shown.get(at).exercise())) {
                number = numberAt(at);
                return true;
            }
        }
        return false;
    }

    /** Selects the exercise with this number, or the next one that is shown. */
    void restore(int before) {
        number = before;
    }

    private int index() {
        return index(number);
    }

    private int index(int wanted) {
        for (int i = 0; i < shown.size(); i++) {
            if (numberAt(i) >= wanted) {
                return i;
            }
        }
        return Math.max(0, shown.size() - 1);
    }

    private int numberAt(int index) {
        return shown.get(index).exercise().number();
    }
}
