import java.util.Queue;

/**
 * Tells the commands of telnet from what is typed, by RFC 854 and RFC 855. What the filter of exercise
 * {@code telnet-filter} understands goes through: what is typed, 255 255, and WILL, WONT, DO and DONT with their
 * options. All other commands are left out.
 */
final class TelnetCommands {
    private static final int IAC = 255;
    private static final int WILL = 251;
    private static final int SB = 250;
    private static final int SE = 240;

    private State state = State.TYPED;
    private int command;

    private enum State {
        TYPED,
        COMMAND,
        OPTION,
        SUBNEGOTIATION,
        COMMAND_INSIDE
    }

    /** Takes a byte, and hands on what is complete. */
    void accept(int b, Queue<Integer> out) {
        switch (state) {
            case TYPED -> {
                if (b == IAC) {
                    state = State.COMMAND;
                } else {
                    out.add(b);
                }
            }
            case COMMAND -> {
                command = b;
                if (b == IAC) {
                    out.add(IAC);
                    out.add(IAC);
                }
                state = b == SB ? State.SUBNEGOTIATION : WILL <= b && b < IAC ? State.OPTION : State.TYPED;
            }
            case OPTION -> {
                out.add(IAC);
                out.add(command);
                out.add(b);
                state = State.TYPED;
            }
            case SUBNEGOTIATION -> state = b == IAC ? State.COMMAND_INSIDE : State.SUBNEGOTIATION;
            case COMMAND_INSIDE -> state = b == SE ? State.TYPED : State.SUBNEGOTIATION;
        }
    }
}
