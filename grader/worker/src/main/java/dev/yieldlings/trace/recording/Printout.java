package dev.yieldlings.trace.recording;

import java.util.List;

/** What the learner's code has printed so far. */
public interface Printout {
    /** Nothing is ever printed here. */
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

    /** How many characters have been kept so far: the place to ask {@link #linesSince} from. */
    int mark();

    /** The lines printed since the mark, as far as they were kept; a last line without an end counts as one. */
    List<String> linesSince(int mark);
}
