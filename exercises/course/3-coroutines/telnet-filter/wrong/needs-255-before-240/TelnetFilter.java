import dev.yieldlings.kit.Generator;

public final class TelnetFilter {
    private static final int COMMAND = 255;
    private static final int SUBNEGOTIATION = 250;
    private static final int SUBNEGOTIATION_END = 240;

    private TelnetFilter() {}

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
                    int before = 0;
                    while (before != COMMAND || b != SUBNEGOTIATION_END) {
                        before = b;
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

    public static Generator<Boolean, Integer, Void> byTheStandard() {
        Generator<Boolean, Integer, Void> filter = Generator.of(y -> {
            Boolean isInput = null;
            while (true) {
                int b = y.yield(isInput);
                isInput = true;
                if (b == 255) {
                    b = y.yield(false);
                    isInput = b == 255;
                    if (b == 250) {
                        while (b != 240) {
                            do {
                                b = y.yield(false);
                            } while (b != 255);
                            b = y.yield(false);
                        }
                    } else if (251 <= b && b < 255) {
                        y.yield(false);
                    }
                }
            }
        });
        filter.next();
        return filter;
    }
}
