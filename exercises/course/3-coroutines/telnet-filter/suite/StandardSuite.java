import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;

/** The bonus: a method that a submission may lack, so it is looked for by its name. */
class StandardSuite {
    private static final boolean KEY = true;
    private static final boolean COMMAND = false;

    @Check("standard")
    void standard() {
        for (int command = 251; command <= 254; command++) {
            Why rule = Why.because("WILL, WONT, DO and DONT have one option byte after them, whatever it is.");
            for (int option : new int[] {1, 240, 250, 255}) {
                GeneratorScript<Boolean, Integer, Void> script = begun(rule);
                sends(script, COMMAND, 255, command, option);
                sends(script, KEY, 97, 98);
            }
        }
        for (int command = 241; command <= 249; command++) {
            GeneratorScript<Boolean, Integer, Void> script = begun(Why.because(
                    "All other commands are two bytes long. What comes next is a key, or begins another command."));
            sends(script, COMMAND, 255, command);
            sends(script, KEY, 97);
            sends(script, COMMAND, 255, command, 255, command);
            sends(script, KEY, 98);
        }
        GeneratorScript<Boolean, Integer, Void> doubled = begun(Why.because("255 255 is one byte of input, as ever."));
        sends(doubled, KEY, 240, 250);
        sends(doubled, COMMAND, 255);
        sends(doubled, KEY, 255, 97);
        sends(doubled, COMMAND, 255);
        sends(doubled, KEY, 255);
        sends(doubled, COMMAND, 255, 253, 1);
        sends(doubled, KEY, 98);
        apart();
        closes();
        subnegotiation(34, 240, 97, 250);
        subnegotiation();
        subnegotiation(24, 255, 255, 240, 97, 255, 255, 255, 255, 240);
    }

    private static void apart() {
        Why because = Why.because("Two machines at the same time each have their own place.");
        GeneratorScript<Boolean, Integer, Void> first = begun(because);
        GeneratorScript<Boolean, Integer, Void> second = begun(because);
        sends(first, KEY, 0, 97);
        sends(first, COMMAND, 255);
        sends(second, KEY, 0, 97);
        sends(first, COMMAND, 253);
        sends(second, COMMAND, 255, 244);
        sends(first, COMMAND, 1);
        sends(second, KEY, 98);
        sends(first, KEY, 98);
    }

    private static void closes() {
        GeneratorScript<Boolean, Integer, Void> script = begun(Why.because("If you close it, it has ended for good."));
        sends(script, KEY, 97);
        script.close().in(State.CLOSED).stops().forGood();
    }

    private static void subnegotiation(int... data) {
        GeneratorScript<Boolean, Integer, Void> script = begun(Why.because(
                "A subnegotiation ends with 255 240. In its data 255 255 means one 255, which ends nothing."));
        sends(script, COMMAND, 255, 250);
        sends(script, COMMAND, data);
        sends(script, COMMAND, 255, 240);
        sends(script, KEY, 98);
        sends(script, COMMAND, 255, 244);
        sends(script, KEY, 240);
    }

    private static void sends(GeneratorScript<Boolean, Integer, Void> script, boolean answer, int... bytes) {
        for (int b : bytes) {
            script.send(b).yields(answer);
        }
    }

    private static GeneratorScript<Boolean, Integer, Void> begun(Why because) {
        GeneratorScript<Boolean, Integer, Void> script =
                Script.because(because).generator("byTheStandard()", StandardSuite::byTheStandard);
        return script.generator().state() == State.CREATED ? script.next().completes() : script;
    }

    @SuppressWarnings("unchecked")
    private static Generator<Boolean, Integer, Void> byTheStandard() throws ReflectiveOperationException {
        return (Generator<Boolean, Integer, Void>)
                TelnetFilter.class.getMethod("byTheStandard").invoke(null);
    }
}
