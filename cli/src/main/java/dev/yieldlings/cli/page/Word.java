package dev.yieldlings.cli.page;

/**
 * A word, which is not broken at the end of a line.
 *
 * @param text as it is printed, escape sequences included
 * @param width how many columns it takes
 * @param endsLine whether the author wants a new line behind it
 */
record Word(String text, int width, boolean endsLine) {}
