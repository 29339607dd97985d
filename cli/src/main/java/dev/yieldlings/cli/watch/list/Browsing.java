package dev.yieldlings.cli.watch.list;

import dev.yieldlings.engine.course.Exercise;

/** What the learner sees of the list, and what moves in it. */
final class Browsing {
    /** What the list waits for. */
    sealed interface Prompt {
        /** Any of its keys. */
        record None() implements Prompt {}

        /**
         * More of what to look for.
         *
         * @param origin the number of the exercise that was selected before
         */
        record Searching(int origin) implements Prompt {}

        /**
         * A yes or a no.
         *
         * @param exercise what is to be reset
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

    /** A word to the learner, until the next key. */
    void notice(String words) {
        notice = words;
    }

    void beginSearch() {
        prompt = new Prompt.Searching(selection.number());
        search = Search.NONE;
    }

    /** Looks for something else, from where the search began. */
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

    /** Selects another match: 1 for the next, -1 for the one before. */
    void seek(int step) {
        if (search.isEmpty()) {
            notice("There is no search. / begins one.");
        } else if (!selection.seek(selection.number(), 1, step, search::finds)) {
            notice("No exercise here matches \"" + search.text() + "\".");
        }
    }

    /** How many of the shown exercises the search finds. */
    int matches() {
        return (int) selection.shown().stream()
                .filter(entry -> search.finds(entry.exercise()))
                .count();
    }

    /** Selects the exercise of the number that is being typed. */
    void jump(int digit) {
        int longer = typed * 10 + digit;
        typed = longer <= status.entries().size() ? longer : digit;
        if (typed > 0 && !selection.jump(typed)) {
            notice("There is no exercise " + typed + " here.");
        }
    }

    /** What is typed next begins a number of its own. */
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
