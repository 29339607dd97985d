import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ListingSuite {
    /** Goes on after its first Return, which a jump leads past. */
    private static final Code JUMPING = SampleCode.code(
            new Instruction.JumpIfFalse(4),
            SampleCode.value("yes"),
            SampleCode.YIELD,
            SampleCode.RETURN,
            SampleCode.value("no"),
            SampleCode.RETURN);

    @Check("lines")
    void lines() {
        String rule = "One line for each instruction and no other: four characters for the arrow, three for the "
                + "index, and the instruction's toString().";
        Frame gen107 = waiting(SampleCode.GEN_107, 4);
        Script.because(rule)
                .calls()
                .lookingAt(() -> SampleCode.picture(gen107))
                .call("listing(frame of gen_107, waiting at 4), without the arrow", () -> withoutArrow(gen107))
                .answers(List.of(
                        "      0 Const[value=1]",
                        "      1 Yield[]",
                        "      2 Pop[]",
                        "      3 Const[value=0]",
                        "      4 Yield[]",
                        "      5 Pop[]",
                        "      6 Const[value=7]",
                        "      7 Yield[]",
                        "      8 Pop[]",
                        "      9 Const[value=null]",
                        "     10 Return[]"))
                .because("List what comes after a Return as well: a jump may reach it.")
                .call(
                        "listing(frame of code that goes on after a Return), without the arrow",
                        () -> withoutArrow(waiting(JUMPING, 2)))
                .answers(List.of(
                        "      0 JumpIfFalse[target=4]",
                        "      1 Const[value=yes]",
                        "      2 Yield[]",
                        "      3 Return[]",
                        "      4 Const[value=no]",
                        "      5 Return[]"))
                .call("listing(new Frame(code without instructions))", () -> listing(new Frame(SampleCode.code())))
                .answers(List.of());
        List<Instruction> many = new ArrayList<>(Collections.nCopies(1001, SampleCode.POP));
        Frame frame = waiting(new Code("long", List.of(), many), 50);
        Script.because("An index of four digits makes the line longer.")
                .calls()
                .call("listing(frame of 1,001 instructions), its lines 99, 100 and 1000", () -> {
                    List<String> lines = listing(frame);
                    return List.of(lines.get(99), lines.get(100), lines.get(1000));
                })
                .answers(List.of("     99 Pop[]", "    100 Pop[]", "    1000 Pop[]"));
    }

    @Check("arrow")
    void arrow() {
        Frame frame = new Frame(SampleCode.GEN_107);
        String rule = "The arrow points at the instruction that comes next, after the last one that was executed, "
                + "even before the start.";
        frame.state(State.SUSPENDED);
        for (int yield : new int[] {1, 4, 7}) {
            frame.lastInstruction(yield);
            arrowAt(rule, frame, "SUSPENDED at the Yield " + yield, yield + 1);
        }
        arrowAt(rule, new Frame(SampleCode.GEN_107), "CREATED", 0);
        frame.state(State.RUNNING);
        frame.lastInstruction(2);
        arrowAt(rule, frame, "RUNNING, executing 2", 3);
        frame.lastInstruction(9);
        arrowAt(rule, frame, "RUNNING, executing 9", 10);
    }

    @Check("closed")
    void closed() {
        Frame ended = new Frame(SampleCode.GEN_107);
        ended.state(State.CLOSED);
        ended.lastInstruction(10);
        String rule = "A CLOSED frame has no next instruction, wherever it ended, so no line has an arrow.";
        arrowAt(rule, ended, "CLOSED by its Return", -1);
        Frame never = new Frame(SampleCode.GEN_107);
        never.state(State.CLOSED);
        arrowAt(rule, never, "CLOSED before the start", -1);
        Frame raised = new Frame(SampleCode.GEN_107);
        raised.lastInstruction(4);
        raised.state(State.CLOSED);
        arrowAt(rule, raised, "CLOSED by an exception at 4", -1);
    }

    @Check("handlers")
    void handlers() {
        Frame frame = waiting(SampleCode.LISTENER, 1, "Ernie");
        Script.because("After an instruction come the handlers that cover it, from their from up to, not including, "
                        + "their to, in the order of the code's list.")
                .ask("Which handlers does the interpreter look at when an instruction throws?")
                .calls()
                .call(
                        "listing(frame of listener, waiting at 1), what follows each instruction",
                        () -> handlersOf(frame))
                .answers(List.of(
                        " [IllegalStateException -> 4]",
                        " [NoSuchElementException -> 4] [IllegalStateException -> 4] [RuntimeException -> 6]",
                        " [NoSuchElementException -> 4] [IllegalStateException -> 4]",
                        " [IllegalStateException -> 4]",
                        "",
                        "",
                        ""));
        for (State state : State.values()) {
            Frame other = new Frame(SampleCode.LISTENER, "Ernie");
            other.state(state);
            Script.because("The handlers belong to the code: they are the same in each state of the frame.")
                    .calls()
                    .call(
                            "listing(frame of listener, " + state + "), what follows the Yield",
                            () -> handlersOf(other).get(1))
                    .answers(" [NoSuchElementException -> 4] [IllegalStateException -> 4] [RuntimeException -> 6]");
        }
        Code nested = new Code(
                "nested",
                List.of(),
                List.of(SampleCode.YIELD, SampleCode.RETURN),
                List.of(new Handler(0, 1, Own.class, 0, 0)));
        Script.because("Give a type by its simple name.")
                .calls()
                .call(
                        "listing(frame with a handler for Own), what follows each instruction",
                        () -> handlersOf(waiting(nested, 0)))
                .answers(List.of(" [Own -> 0]", ""));
    }

    /** An exception type inside of another class. */
    static final class Own extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Frame waiting(Code code, int yield, Object... arguments) {
        Frame frame = new Frame(code, arguments);
        frame.lastInstruction(yield);
        frame.state(State.SUSPENDED);
        return frame;
    }

    private static void arrowAt(String because, Frame frame, String how, int index) {
        Script.because(because)
                .ask("Does the frame go on, and with which instruction?")
                .calls()
                .call("listing(frame that is " + how + "), the places of the lines with an arrow", () -> {
                    List<String> lines = listing(frame);
                    List<Integer> places = new ArrayList<>();
                    for (int place = 0; place < lines.size(); place++) {
                        if (lines.get(place).startsWith("--> ")) {
                            places.add(place);
                        }
                    }
                    return places;
                })
                .answers(index < 0 ? List.of() : List.of(index));
    }

    /** Where the arrow stands is judged by {@link #arrow}. */
    private static List<String> withoutArrow(Frame frame) {
        return listing(frame).stream()
                .map(line -> line.startsWith("--> ") ? "    " + line.substring(4) : line)
                .toList();
    }

    /** What follows the text of the instruction, line by line; a line without that text is shown whole. */
    private static List<String> handlersOf(Frame frame) {
        List<String> lines = listing(frame);
        List<String> ends = new ArrayList<>();
        int most = Math.min(lines.size(), frame.code().instructions().size());
        for (int index = 0; index < most; index++) {
            String instruction = frame.code().instructions().get(index).toString();
            int place = lines.get(index).indexOf(instruction);
            ends.add(place < 0 ? lines.get(index) : lines.get(index).substring(place + instruction.length()));
        }
        return ends;
    }

    /** A copy, since it is free which kind of list it is. */
    private static List<String> listing(Frame frame) {
        return new ArrayList<>(Disassembly.listing(frame));
    }
}
