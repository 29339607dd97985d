package dev.yieldlings.trace.recording;

import java.util.List;

/** The output of the learner's code so far. */
public interface Printout {
    /** An output that is always empty. */
    Printout NONE = new Printout() {
        @Override
        public int mark() {
            return 0;
        }

        @Override
        public List<String> linesSince(int mark) {
            return List.of();
        }
    };

    /** Returns the size of the kept output, as a mark for {@link #linesSince}. */
    int mark();

    /** Returns the kept lines since the mark; a last line without a line break counts as one. */
    List<String> linesSince(int mark);
}
