import dev.yieldlings.kit.Generator;

/** The keys of a guest who has connected by telnet. */
public final class TelnetKeys {
    private TelnetKeys() {}

    /**
     * A primed generator of the keys typed at the other end, or null for a byte that is not a key. It asks for single keys
     * while it is primed. However it ends, the connection is closed.
     */
    public static Generator<Character, Void, Void> keys(Connection connection) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the body of keys is not written yet");
        });
    }
}
