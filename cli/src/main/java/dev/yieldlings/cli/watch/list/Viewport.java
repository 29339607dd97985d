package dev.yieldlings.cli.watch.list;

/** Which lines of a longer list are seen; they stay where they are until the selected one gets near an end. */
final class Viewport {
    private static final int CONTEXT = 2;

    private int first;
    private int height = 1;

    /**
     * Moves as little as is needed.
     *
     * @param size how many lines the list has
     * @param selected the index of the line that must be seen, with some around it
     * @param room how many lines can be seen, at least one
     * @return the index of the first line to show
     */
    int firstOf(int size, int selected, int room) {
        height = room;
        int context = Math.min(CONTEXT, (room - 1) / 2);
        first = Math.min(first, selected - context);
        first = Math.max(first, selected + context - room + 1);
        first = Math.max(0, Math.min(first, size - room));
        return first;
    }

    /** How many lines a page is: one stays to be seen. */
    int page() {
        return Math.max(1, height - 1);
    }
}
