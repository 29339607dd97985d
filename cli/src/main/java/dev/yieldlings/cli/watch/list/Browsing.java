package dev.yieldlings.cli.watch.list;

import dev.yieldlings.engine.course.Exercise;

/** The state of the list: filter, search, selection and prompt, and the operations that change them. */
final class Browsing {
    /** The kind of key that the list expects next. */
    sealed interface Prompt {
        /** Any of the list's keys. */
        record None() implements Prompt {}

        /**
         * A character of the search text.
         *
         * @param origin the number of the exercise that was selected before the search
         */
        record Searching(int origin) implements Prompt {}

        /**
         * The answer to "Reset?".
         *
         * @param exercise the exercise to reset
         */
        record Resetting(Exercise exercise) implements Prompt {}
    }

    private final Selection selection;
    private CourseStatus status;
    private Filter filter = Filter.ALL;
    private Search search = Search.NONE;
    private Prompt prompt = new Prompt.None();
    private String notice = "";
    private int typed;

    Browsing(CourseStatus status) {
        this.status = status;
        this.selection = new Selection(status.current().map(Exercise::number).orElse(1));
        selection.show(filter.of(status));
    }

    void refresh(CourseStatus fresh) {
        status = fresh;
        selection.show(filter.of(fresh));
    }

    void filter(Filter wanted) {
        filter = wanted;
        selection.show(filter.of(status));
    }

    /** Shows a message until the next key. */
    void notice(String words) {
        notice = words;
    }

    void beginSearch() {
        prompt = new Prompt.Searching(selection.number());
        search = Search.NONE;
    }

    /** Changes the search text and selects the first match at or after {@code origin}. */
    void search(Search changed, int origin) {
        search = changed;
        selection.restore(origin);
        selection.seek(origin, 0, 1, changed::finds);
    }

    void endSearch() {
        prompt = new Prompt.None();
        if (!search.isEmpty() && matches() == 0) {
            notice("No exercise here matches \"" + search.text() + "\".");
            search = Search.NONE;
        }
    }

    void forgetSearch(int origin) {
        prompt = new Prompt.None();
        search = Search.NONE;
        selection.restore(origin);
    }

    /**
     * Selects another match.
     *
     * @param step 1 for the next match, -1 for the previous one
     */
    void seek(int step) {
        if (search.isEmpty()) {
            notice("There is no search. / begins one.");
        } else if (!selection.seek(selection.number(), 1, step, search::finds)) {
            notice("No exercise here matches \"" + search.text() + "\".");
        }
    }

    /** The number of shown exercises that match the search. */
    int matches() {
        return (int) selection.shown().stream()
                .filter(entry -> search.finds(entry.exercise()))
                .count();
    }

    /** Adds a digit to the number being typed, and selects the exercise with that number. */
    void jump(int digit) {
        int longer = typed * 10 + digit;
        typed = longer <= status.entries().size() ? longer : digit;
        if (typed > 0 && !selection.jump(typed)) {
            notice("There is no exercise " + typed + " here.");
        }
    }

    /** Makes the next digit start a new number. */
    void endNumber() {
        typed = 0;
    }

    void askReset() {
        selection.selected().ifPresent(entry -> prompt = new Prompt.Resetting(entry.exercise()));
    }

    void answered() {
        prompt = new Prompt.None();
    }

    CourseStatus status() {
        return status;
    }

    Selection selection() {
        return selection;
    }

    Filter filter() {
        return filter;
    }

    Search search() {
        return search;
    }

    Prompt prompt() {
        return prompt;
    }

    String notice() {
        return notice;
    }
}
