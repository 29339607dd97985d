import dev.yieldlings.kit.Generator;

/** Tells a user's keys from the commands of the telnet program. */
public final class TelnetFilter {
    private static final int COMMAND = 255;
    private static final int SUBNEGOTIATION = 250;
    private static final int WILL = 251;
    private static final int SUBNEGOTIATION_END = 240;

    private TelnetFilter() {}

    /** A primed machine that receives one byte after another, and yields whether that byte is input. */
    public static Generator<Boolean, Integer, Void> filter() {
        Generator<Boolean, Integer, Void> filter = Generator.of(y -> {
            Boolean isInput = null;
            while (true) {
                int b = y.yield(isInput); // normal
                if (b != COMMAND) {
                    isInput = true;
                    continue;
                }
                b = y.yield(false); // command
                isInput = b == COMMAND;
                if (b == SUBNEGOTIATION) {
                    while (b != SUBNEGOTIATION_END) {
                        b = y.yield(false); // subnegotiation
                    }
                } else if (b != COMMAND) {
                    y.yield(false); // parameter
                }
            }
        });
        filter.next();
        return filter;
    }

    /** A machine as {@link #filter()}, by the rules of RFC 854 and RFC 855. */
    public static Generator<Boolean, Integer, Void> byTheStandard() {
        Generator<Boolean, Integer, Void> filter = Generator.of(y -> {
            Boolean isInput = null;
            while (true) {
                int b = y.yield(isInput); // normal
                isInput = true;
                if (b == COMMAND) {
                    b = y.yield(false); // command
                    isInput = b == COMMAND;
                    if (b == SUBNEGOTIATION) {
                        while (b != SUBNEGOTIATION_END) {
                            do {
                                b = y.yield(false); // subnegotiation
                            } while (b != COMMAND);
                            b = y.yield(false); // command inside of it
                        }
                    } else if (WILL <= b && b < COMMAND) {
                        y.yield(false); // option
                    }
                }
            }
        });
        filter.next();
        return filter;
    }
}
