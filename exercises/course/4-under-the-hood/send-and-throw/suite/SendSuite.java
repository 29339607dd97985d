import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class SendSuite extends FrameScripts {
    @Check("start")
    void start() {
        Frame frame = new Frame(ADDS_ONE);
        CallScript script = Script.because(
                        "A new frame doesn't wait at a yield, so it can't receive anything yet: throw a "
                                + "NotPrimedException, and change nothing in the frame.")
                .calls();
        for (Object sent : new Object[] {5, "", 0}) {
            script.call(
                            "resume(frame, " + (sent.equals("") ? "\"\"" : sent) + ")",
                            () -> Interpreter.resume(frame, sent))
                    .raises(NotPrimedException.class);
            unchanged(script, frame, State.CREATED, -1, List.of());
        }
        script.because("Null starts it, from its first instruction on.")
                .call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .answers(new Signal.Yielded(0));
        script.because("Push nothing at the start: the frame's stack holds only what its own instructions put there.");
        unchanged(script, frame, State.SUSPENDED, 1, List.of());

        Frame depth = new Frame(code(List.of(), value("a"), value("b"), YIELD, RETURN));
        CallScript other = Script.because("Only its own instructions push anything before its first yield.")
                .calls();
        other.call("resume(frame, null)", () -> Interpreter.resume(depth, null)).answers(new Signal.Yielded("b"));
        unchanged(other, depth, State.SUSPENDED, 2, List.of("a"));
    }

    @Check("send")
    void send() {
        Frame frame = new Frame(ADDS_ONE);
        CallScript script = Script.because("Push what is sent; the code after the yield takes it from there.")
                .calls()
                .lookingAt(() -> picture(frame));
        script.call("resume(frame, null)", () -> Interpreter.resume(frame, null))
                .answers(new Signal.Yielded(0));
        List<Object> before = frame.stack();
        for (int sent : new int[] {41, 6, 2000}) {
            script.call("resume(frame, " + sent + ")", () -> Interpreter.resume(frame, sent))
                    .answers(new Signal.Yielded(sent + 1));
            unchanged(script, frame, State.SUSPENDED, 6, before);
            script.call("frame.locals()", frame::locals).answers(Map.of("x", sent));
        }
        Frame sum = new Frame(code(List.of(), value(40), value(null), YIELD, ADD, RETURN));
        Script.because("It goes on top of what the frame had on its stack.")
                .calls()
                .lookingAt(() -> picture(sum))
                .call("resume(frame, null)", () -> Interpreter.resume(sum, null))
                .answers(new Signal.Yielded(null))
                .call("resume(frame, 2)", () -> Interpreter.resume(sum, 2))
                .answers(new Signal.Returned(42))
                .call("frame.state()", sum::state)
                .answers(State.CLOSED);
        Frame nothing = new Frame(code(List.of(), value("wait"), YIELD, RETURN));
        Script.because("You may send null as well, and it is pushed like any other value.")
                .calls()
                .lookingAt(() -> picture(nothing))
                .call("resume(frame, null)", () -> Interpreter.resume(nothing, null))
                .answers(new Signal.Yielded("wait"))
                .call("resume(frame, null)", () -> Interpreter.resume(nothing, null))
                .answers(new Signal.Returned(null));
        Code branching = code(
                List.of("limit"),
                value("size?"),
                YIELD,
                load("limit"),
                LESS,
                new Instruction.JumpIfFalse(7),
                value("small"),
                RETURN,
                value("large"),
                new Instruction.Call(text -> text + "!"),
                RETURN);
        Frame large = new Frame(branching, 10);
        Frame small = new Frame(branching, 10);
        Frame top = new Frame(code(List.of(), value("below"), value("wait"), YIELD, POP, RETURN));
        Script.because("All instructions work as in the last exercise.")
                .calls()
                .lookingAt(() -> picture(large))
                .call("resume(frame, null)", () -> Interpreter.resume(large, null))
                .answers(new Signal.Yielded("size?"))
                .call("resume(frame, 10)", () -> Interpreter.resume(large, 10))
                .answers(new Signal.Returned("large!"))
                .call("resume(other, null)", () -> Interpreter.resume(small, null))
                .answers(new Signal.Yielded("size?"))
                .call("resume(other, 9)", () -> Interpreter.resume(small, 9))
                .answers(new Signal.Returned("small"))
                .because("A Pop takes the value of the yield, if nobody wants it, and nothing below it.")
                .call("resume(third, null)", () -> Interpreter.resume(top, null))
                .answers(new Signal.Yielded("wait"))
                .call("resume(third, \"sent\")", () -> Interpreter.resume(top, "sent"))
                .answers(new Signal.Returned("below"));
        for (Object any : Arrays.asList(null, 0, "")) {
            Frame odd = new Frame(code(
                    List.of(),
                    value("below"),
                    value("wait"),
                    YIELD,
                    store("x"),
                    load("x"),
                    value(any),
                    POP,
                    new Instruction.Call(argument -> argument),
                    new Instruction.Call(argument -> argument),
                    RETURN));
            Script.because("What you send may be anything, even null, 0 and empty texts.")
                    .calls()
                    .lookingAt(() -> picture(odd))
                    .call("resume(frame, null)", () -> Interpreter.resume(odd, null))
                    .answers(new Signal.Yielded("wait"))
                    .call(
                            "resume(frame, " + (any == null || any.equals(0) ? any : "\"\"") + ")",
                            () -> Interpreter.resume(odd, any))
                    .answers(new Signal.Returned(any));
        }
        int[] calls = {0};
        Instruction count = new Instruction.Call(argument -> ++calls[0]);
        Frame same = new Frame(
                code(List.of(), value(""), YIELD, POP, value("same"), count, POP, value("same"), count, RETURN));
        Script.because("Yield returns what it pops, even an empty text; and each Call calls its function, even for "
                        + "a value that it had before.")
                .calls()
                .lookingAt(() -> picture(same))
                .call("resume(frame, null)", () -> Interpreter.resume(same, null))
                .answers(new Signal.Yielded(""))
                .call("resume(frame, null)", () -> Interpreter.resume(same, null))
                .answers(new Signal.Returned(2));
    }
}
