import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.ArrayList;
import java.util.List;

class TelnetFilterSuite {
    /** What a telnet program once sent at the beginning of a session, with six keys in between. */
    private static final int[] CHATTER = {
        255, 253, 3, 's', 'i', 255, 251, 34, 'g', 'n', 255, 250, 34, 3, 1, 0, 0, 3, 98, 3, 4, 2, 15, 5, 0, 0, 7, 98, 28,
        8, 2, 4, 9, 66, 26, 10, 2, 127, 11, 2, 21, 15, 2, 17, 16, 2, 19, 17, 2, 255, 255, 18, 2, 255, 255, 255, 240,
        'a', 'l', 255, 253, 1
    };

    @Check("primed")
    void primed() {
        handedOut(
                        "filter()",
                        Why.because("It comes primed, SUSPENDED at its first yield.")
                                .ask("Which code calls next() for the first time, yours or your caller's?"))
                .state(State.SUSPENDED)
                .send(97)
                .yields(true)
                .in(State.SUSPENDED)
                .because("It goes on until it is closed.")
                .close()
                .in(State.CLOSED)
                .send(97)
                .stops()
                .forGood();
    }

    @Check("input")
    void input() {
        GeneratorScript<Boolean, Integer, Void> script = filter(
                Why.because("Outside commands, every byte except 255 is input, even 240 and 250: those mean something "
                        + "only after a 255."));
        for (int b : new int[] {'h', 'e', 'y', 0, 1, 13, 10, 127, 128, 240, 97, 250, 97, 251, 253, 254, 97}) {
            script.send(b).yields(true).in(State.SUSPENDED);
        }
        GeneratorScript<Boolean, Integer, Void> all =
                filter(Why.because("Outside commands, every byte except 255 is input."));
        all.call("send of each byte from 0 to 254: how many are input", () -> {
                    int input = 0;
                    for (int b = 0; b < 255; b++) {
                        input += all.generator().send(b) ? 1 : 0;
                    }
                    return input;
                })
                .answers(255);
    }

    @Check("commands")
    void commands() {
        for (int command : new int[] {253, 251, 254, 252, 241, 249, 240, 239, 0, 97}) {
            for (int parameter : new int[] {1, 255, 250, 240, 0, 97}) {
                filter(Why.because("255 begins a command: three bytes, the 255, the command byte and one"
                                        + " parameter byte, whatever they are. None of them is input; the byte"
                                        + " after them is.")
                                .ask("How many bytes did your machine skip?"))
                        .send(97)
                        .yields(true)
                        .send(255)
                        .yields(false)
                        .send(command)
                        .yields(false)
                        .send(parameter)
                        .yields(false)
                        .in(State.SUSPENDED)
                        .send(98)
                        .yields(true)
                        .send(99)
                        .yields(true);
            }
        }
        filter(Why.because("A command may come right after another one, and at the very beginning."))
                .send(255)
                .yields(false)
                .send(253)
                .yields(false)
                .send(1)
                .yields(false)
                .send(255)
                .yields(false)
                .send(251)
                .yields(false)
                .send(3)
                .yields(false)
                .send(97)
                .yields(true);
    }

    @Check("doubled")
    void doubled() {
        filter(Why.because("You can type the byte 255 itself too: it is sent twice then. The second one is the "
                        + "input. Nothing else belongs to it."))
                .send(97)
                .yields(true)
                .send(255)
                .completes()
                .send(255)
                .yields(true)
                .in(State.SUSPENDED)
                .send(98)
                .yields(true)
                .send(255)
                .completes()
                .send(255)
                .yields(true)
                .send(255)
                .completes()
                .send(255)
                .yields(true);
    }

    @Check("subnegotiation")
    void subnegotiation() {
        Why rule = Why.because("255 and 250 begin a subnegotiation: it goes on, whatever comes, up to the first 240, "
                + "which is its last byte. None of its bytes is input.");
        filter(rule)
                .send(255)
                .completes()
                .send(250)
                .yields(false)
                .send(34)
                .yields(false)
                .send(1)
                .yields(false)
                .send(97)
                .yields(false)
                .send(98)
                .yields(false)
                .send(240)
                .yields(false)
                .in(State.SUSPENDED)
                .send(97)
                .yields(true)
                .send(98)
                .yields(true);
        filter(Why.because(rule.reason() + " It may be empty."))
                .send(255)
                .completes()
                .send(250)
                .yields(false)
                .send(240)
                .yields(false)
                .send(97)
                .yields(true);
        filter(Why.because(rule.reason() + " In it neither 255 nor 250 begins anything."))
                .send(255)
                .completes()
                .send(250)
                .yields(false)
                .send(255)
                .yields(false)
                .send(255)
                .yields(false)
                .send(253)
                .yields(false)
                .send(250)
                .yields(false)
                .send(255)
                .yields(false)
                .send(240)
                .yields(false)
                .send(97)
                .yields(true)
                .send(98)
                .yields(true);
        filter(Why.because(rule.reason() + " It ends with the 240, even if no 255 comes before that."))
                .send(255)
                .completes()
                .send(250)
                .yields(false)
                .send(24)
                .yields(false)
                .send(240)
                .yields(false)
                .send(97)
                .yields(true);
    }

    @Check("signal")
    void signal() {
        GeneratorScript<Boolean, Integer, Void> script = filter(
                Why.because("A telnet program sent these bytes, and six keys are among them: s, i, g, n, a, l."));
        script.call("the bytes that are kept", () -> {
                    StringBuilder kept = new StringBuilder();
                    for (int b : CHATTER) {
                        if (script.generator().send(b)) {
                            kept.append((char) b);
                        }
                    }
                    return kept.toString();
                })
                .answers("signal")
                .in(State.SUSPENDED);
    }

    @Check("independent")
    void independent() {
        Why because = Why.because(
                        "Each call of filter() makes a new machine, with its own state: the same as if it ran alone.")
                .ask("Is anything in your class static?");
        int[] bytes = {255, 253, 1, 97, 255, 255, 98};
        List<Object> alone = new ArrayList<>();
        GeneratorScript<Boolean, Integer, Void> lone = ready(handedOut("alone = filter()", because));
        for (int b : bytes) {
            lone.call("alone.send(" + b + ")", () -> alone.add(lone.generator().send(b)))
                    .completes();
        }
        GeneratorScript<Boolean, Integer, Void> first = ready(handedOut("first = filter()", because));
        first.send(bytes[0]).yields(alone.isEmpty() ? null : alone.getFirst());
        GeneratorScript<Boolean, Integer, Void> second = ready(handedOut("second = filter()", because));
        for (int i = 1; i < alone.size(); i++) {
            second.send(97).yields(true);
            first.send(bytes[i]).yields(alone.get(i));
        }
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.none(),
                        nothing -> "filter()",
                        nothing -> ready(TelnetFilter.filter()),
                        nothing -> reference.TelnetFilter.filter())
                .call(
                        (Integer b) -> "send(" + b + ")",
                        Inputs.oneOf(97, 255, 250, 240, 253, 255),
                        Generator::send,
                        Generator::send)
                .comparing(filter -> ((Generator<?, ?, ?>) filter).state())
                .running(300, 12)
                .because("Whatever bytes come, each has one right answer.")
                .ask("Which state is your machine in by then?")
                .agrees();
    }

    private static GeneratorScript<Boolean, Integer, Void> filter(Why because) {
        return ready(handedOut("filter()", because));
    }

    private static GeneratorScript<Boolean, Integer, Void> handedOut(String call, Why because) {
        return Script.because(because).generator(call, TelnetFilter::filter);
    }

    /** Whether it is handed out primed is a check of its own; the others take a first step that is missing. */
    private static GeneratorScript<Boolean, Integer, Void> ready(GeneratorScript<Boolean, Integer, Void> script) {
        return script.generator().state() == State.CREATED ? script.next().completes() : script;
    }

    private static Generator<Boolean, Integer, Void> ready(Generator<Boolean, Integer, Void> generator) {
        if (generator.state() == State.CREATED) {
            generator.next();
        }
        return generator;
    }
}
