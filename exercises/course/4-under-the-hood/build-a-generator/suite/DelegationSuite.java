import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;

/** yieldFrom, by the kit's rules, and with delegates of every kind. */
class DelegationSuite extends ThreadScripts {
    @Check("delegation")
    void delegation() {
        check(
                DELEGATION,
                LOOPS,
                Why.because(
                        "While a body delegates, whatever comes in goes to the delegate: a send by send, a raise by "
                                + "raise, a GeneratorExit by close()."));
        Iterable<Object> inner = generator(y -> y.yield("got " + y.yield("inner's")));
        Generator<Object, Object, Object> outer = generator(y -> {
            y.yieldFrom(inner);
            return "end";
        });
        Script.because("A generator is an iterable, and you may pass it as one; the body still delegates to it.")
                .calls()
                .call("next() of a body that is yieldFrom(iterable), where that is a generator", onAThread(outer::next))
                .answers("inner's")
                .call("send(\"a\")", onAThread(() -> outer.send("a")))
                .answers("got a");
        Delegated.valuesOfDelegates();
        Delegated.failures();
        Delegated.apart();
        Delegates.throwing();
        Delegates.closing();
        Delegates.following();
        Foreign.delegates();
        Elements.refuse();
        Elements.oneByOne();
        Elements.again();
        Elements.closed();
    }
}
