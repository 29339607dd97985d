import dev.yieldlings.kit.Generator;

public final class TelnetFilter {
    private enum Mode {
        NORMAL,
        COMMAND,
        PARAMETER,
        SUBNEGOTIATION
    }

    private TelnetFilter() {}

    public static Generator<Boolean, Integer, Void> filter() {
        Generator<Boolean, Integer, Void> filter = Generator.of(y -> {
            Boolean isInput = null;
            Mode mode = Mode.NORMAL;
            while (true) {
                int b = y.yield(isInput);
                isInput = mode == Mode.NORMAL;
                mode = switch (mode) {
                    case NORMAL -> b == 255 ? Mode.COMMAND : Mode.NORMAL;
                    case COMMAND -> b == 255 ? Mode.NORMAL : b == 250 ? Mode.SUBNEGOTIATION : Mode.PARAMETER;
                    case PARAMETER -> Mode.NORMAL;
                    case SUBNEGOTIATION -> b == 240 ? Mode.NORMAL : Mode.SUBNEGOTIATION;
                };
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
