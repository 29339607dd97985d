import dev.yieldlings.kit.Generator;

public final class TelnetFilter {
    private TelnetFilter() {}

    public static Generator<Boolean, Integer, Void> filter() {
        Generator<Boolean, Integer, Void> filter = Generator.of(y -> {
            Boolean isInput = null;
            int before = 0;
            while (true) {
                int b = y.yield(isInput);
                isInput = b != 255 || before == 255;
                before = 0;
                if (b == 255 && !isInput) {
                    b = y.yield(false);
                    isInput = b == 255;
                    if (b == 250) {
                        while (b != 240) {
                            b = y.yield(false);
                        }
                    } else if (b != 255) {
                        before = y.yield(false);
                    }
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
