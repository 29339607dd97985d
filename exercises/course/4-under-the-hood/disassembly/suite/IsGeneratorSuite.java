import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class IsGeneratorSuite {
    @Check("generator")
    void generator() {
        Code guarded = new Code(
                "guarded",
                List.of(),
                List.of(SampleCode.value(1), SampleCode.RETURN),
                List.of(new Handler(0, 1, IllegalStateException.class, 0, 1)));
        Code twenty = SampleCode.code(SampleCode.value(20), SampleCode.RETURN);
        Script.because("Code with a Yield among its instructions belongs to a generator function, and no other code "
                        + "does.")
                .calls()
                .call("isGenerator(yields 1, 0, 7)", () -> Disassembly.isGenerator(SampleCode.GEN_107))
                .answers(true)
                .call("isGenerator(returns 20)", () -> Disassembly.isGenerator(twenty))
                .answers(false)
                .call("isGenerator(listens, has handlers)", () -> Disassembly.isGenerator(SampleCode.LISTENER))
                .answers(true)
                .call("isGenerator(returns 1, has a handler)", () -> Disassembly.isGenerator(guarded))
                .answers(false);
        List<Instruction> others = List.of(
                SampleCode.value(1),
                new Instruction.Load("a"),
                new Instruction.Store("a"),
                SampleCode.POP,
                new Instruction.Add(),
                new Instruction.Less(),
                new Instruction.Call(a -> a),
                new Instruction.Jump(0),
                new Instruction.JumpIfFalse(0),
                new Instruction.Raise(),
                SampleCode.RETURN);
        Script.because("All other instructions together don't make one; a single Yield does, wherever it is.")
                .calls()
                .call("isGenerator(all instructions but Yield)", () -> Disassembly.isGenerator(code(others)))
                .answers(false);
        for (int place : new int[] {0, 5, 9}) {
            List<Instruction> with = new ArrayList<>(others);
            with.add(place, SampleCode.YIELD);
            Script.because("All other instructions together don't make one; a single Yield does, wherever it is.")
                    .calls()
                    .call(
                            "isGenerator(the same, and a Yield at " + place + ")",
                            () -> Disassembly.isGenerator(code(with)))
                    .answers(true);
        }
    }

    @Check("unreachable")
    void unreachable() {
        Code behind = SampleCode.code(SampleCode.value(1), SampleCode.RETURN, SampleCode.value(2), SampleCode.YIELD);
        Code jumped = SampleCode.code(
                new Instruction.Jump(3), SampleCode.value(1), SampleCode.YIELD, SampleCode.value(2), SampleCode.RETURN);
        Script.because("A yield that is never reached makes a generator, too: what counts is what is in the code, "
                        + "not what will run.")
                .ask("How far does your search go?")
                .calls()
                .call("isGenerator(a Yield behind the Return)", () -> Disassembly.isGenerator(behind))
                .answers(true)
                .call("isGenerator(a Yield that is jumped over)", () -> Disassembly.isGenerator(jumped))
                .answers(true);
    }

    @Check("kind")
    void kind() {
        Code text = SampleCode.code(SampleCode.value("Yield[]"), SampleCode.RETURN);
        Code constant = SampleCode.code(SampleCode.value(SampleCode.YIELD), SampleCode.RETURN);
        Code load = SampleCode.code(new Instruction.Load("Yield"), SampleCode.RETURN);
        Code store = SampleCode.code(new Instruction.Store("Yield[]"), SampleCode.RETURN);
        Code named = new Code("Yield", List.of("Yield"), List.of(SampleCode.value(1), SampleCode.RETURN));
        Script.because("Here Yield is a text, a value or a name, but not an instruction of this code.")
                .ask("What do you look at?")
                .calls()
                .call("isGenerator(returns \"Yield[]\")", () -> Disassembly.isGenerator(text))
                .answers(false)
                .call("isGenerator(returns an instruction, as a value)", () -> Disassembly.isGenerator(constant))
                .answers(false)
                .call("isGenerator(returns a variable that is called Yield)", () -> Disassembly.isGenerator(load))
                .answers(false)
                .call("isGenerator(stores a variable that is called Yield[])", () -> Disassembly.isGenerator(store))
                .answers(false)
                .call("isGenerator(a function that is called Yield)", () -> Disassembly.isGenerator(named))
                .answers(false);
    }

    @Check("looks-only")
    void looksOnly() {
        Instruction call = new Instruction.Call(argument -> {
            Noted.event("the function is called");
            return argument;
        });
        Code code = SampleCode.code(SampleCode.value(1), call, new Instruction.Raise(), SampleCode.YIELD);
        Frame frame = new Frame(code);
        Script.because("Nothing runs: no function is called, and the frame doesn't change.")
                .ask("Do you only look?")
                .calls()
                .call("isGenerator(code that calls a function)", () -> Disassembly.isGenerator(code))
                .answers(true)
                .happens()
                .call("listing(frame).size()", () -> Disassembly.listing(frame).size())
                .answers(4)
                .happens()
                .call("frame.state()", frame::state)
                .answers(State.CREATED)
                .call("frame.lastInstruction()", frame::lastInstruction)
                .answers(-1)
                .call("frame.stack()", frame::stack)
                .answers(List.of())
                .call("frame.locals()", frame::locals)
                .answers(Collections.emptyMap());
    }

    private static Code code(List<Instruction> instructions) {
        return new Code("code", List.of("a"), instructions);
    }
}
