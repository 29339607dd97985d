/** Why a frame has stopped. */
public sealed interface Signal {
    /** It has come to a yield, and can go on. */
    record Yielded(Object value) implements Signal {
        @Override
        public String toString() {
            return "Yielded(" + value + ")";
        }
    }

    /** It has returned, and can't. */
    record Returned(Object value) implements Signal {
        @Override
        public String toString() {
            return "Returned(" + value + ")";
        }
    }
}
