package dev.yieldlings.engine.admit;

/** What is used of a submission from outside it, by binary names and descriptors: by its suite, when it is graded. */
public interface Uses {
    /** For callers that don't say what is used: everything may be. */
    Uses ANYTHING = new Uses() {
        @Override
        public boolean type(String type) {
            return true;
        }

        @Override
        public boolean member(String type, String name, String descriptor) {
            return true;
        }
    };

    /** Whether a type is named. */
    boolean type(String type);

    /** Whether a member is used. */
    boolean member(String type, String name, String descriptor);
}
