package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.watch.list.CourseStatus.Entry;
import dev.yieldlings.engine.course.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The exercises that are shown, and which of them is selected. */
final class Selection {
    private List<Entry> shown = List.of();
    private int number;

    /** Nothing is shown yet; what will be selected is the exercise of a number, or the next that is shown. */
    Selection(int number) {
        this.number = number;
    }

    List<Entry> shown() {
        return shown;
    }

    /** Shows others: what was selected stays so, or else the next one is, where it is shown again. */
    void show(List<Entry> entries) {
        shown = entries;
    }

    Optional<Entry> selected() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(index()));
    }

    /** The number of the exercise that the learner has last selected. */
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

    /** Selects the exercise of this number, if it is shown. */
    boolean jump(int to) {
        return seek(to, 0, 1, exercise -> exercise.number() == to);
    }

    /**
     * Selects the first exercise that fits.
     *
     * @param from where to begin: the number of an exercise, or of one before which the next shown one stands
     * @param skipped how many to step over first
     * @param step 1 to look downwards, -1 upwards; at the end it goes on from the other one
     * @return whether any fits
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

    /** Selects again what was selected before. */
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
