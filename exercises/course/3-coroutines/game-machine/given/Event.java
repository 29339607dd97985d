/** What can happen at the table; a guest who leaves is raised instead, as {@link Disconnect} or {@link Timeout}. */
public sealed interface Event {
    /**
     * A guest has come in.
     *
     * @param name who it is
     */
    record Join(String name) implements Event {
        @Override
        public String toString() {
            return "Join(\"" + name + "\")";
        }
    }

    /**
     * One of the players has pressed a key.
     *
     * @param play who, and which key
     */
    record Key(Play play) implements Event {
        @Override
        public String toString() {
            return "Key(" + play.player() + ", '" + play.key() + "')";
        }
    }
}
