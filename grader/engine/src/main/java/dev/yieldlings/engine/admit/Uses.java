package dev.yieldlings.engine.admit;

/** The types and members of a submission that the suite uses, by binary name and descriptor. */
public interface Uses {
    /** Treats every type and member as used, for callers that don't know. */
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

    /** Returns whether the suite refers to a type. */
    boolean type(String type);

    /** Returns whether the suite uses a member. */
    boolean member(String type, String name, String descriptor);
}
