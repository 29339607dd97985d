import dev.yieldlings.kit.Generator;

/** Tells what a user has typed from what his telnet program has to say; its states are values, not places. */
public final class TelnetFilter {
    private TelnetFilter() {}

    private enum Mode {
        NORMAL,
        COMMAND,
        PARAMETER,
        SUBNEGOTIATION;

        Mode after(int b) {
            return switch (this) {
                case NORMAL -> b == 255 ? COMMAND : NORMAL;
                case COMMAND -> b == 255 ? NORMAL : b == 250 ? SUBNEGOTIATION : PARAMETER;
                case PARAMETER -> NORMAL;
                case SUBNEGOTIATION -> b == 240 ? NORMAL : SUBNEGOTIATION;
            };
        }

        boolean isInput(int b) {
            return this == NORMAL && b != 255 || this == COMMAND && b == 255;
        }
    }

    /** A primed machine that receives one byte after another, and yields whether that byte is input. */
    public static Generator<Boolean, Integer, Void> filter() {
        Generator<Boolean, Integer, Void> filter = Generator.of(y -> {
            int b = y.yield();
            Mode mode = Mode.NORMAL;
            while (true) {
                boolean isInput = mode.isInput(b);
                mode = mode.after(b);
                b = y.yield(isInput);
            }
        });
        filter.next();
        return filter;
    }
}
