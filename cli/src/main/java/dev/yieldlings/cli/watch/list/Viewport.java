package dev.yieldlings.cli.watch.list;

/**
 * The visible part of a list that is longer than the window. It scrolls only if the selected line gets near an
 * edge.
 */
final class Viewport {
    private static final int CONTEXT = 2;

    private int first;
    private int height = 1;

    /**
     * Scrolls as little as possible.
     *
     * @param size the number of lines in the list
     * @param selected the index of the selected line, which must be visible with some lines around it
     * @param room the number of visible lines, at least 1
     * @return the index of the first visible line
     */
    int firstOf(int size, int selected, int room) {
        height = room;
        int context = Math.min(CONTEXT, (room - 1) / 2);
        first = Math.min(first, selected - context);
        first = Math.max(first, selected + context - room + 1);
        first = Math.max(0, Math.min(first, size - room));
        return first;
    }

    /** The lines to move for a page: all visible lines but one, which stays visible. */
    int page() {
        return Math.max(1, height - 1);
    }
}
