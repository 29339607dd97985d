import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Source;
import java.util.List;

class TeeSuite {
    @Check("copies")
    void copies() {
        Why rule = Why.because("Each of them yields all the items, in order, whatever the others do.")
                .ask("Where do you keep an item for those that have not asked for it yet?");
        TeeScript.of(List.of(1, 2, 3), 2, rule)
                .each('a', 1, 2)
                .each('b', 1, 2, 3)
                .each('a', 3)
                .end('a')
                .end('b');
        TeeScript.of(List.of(1, 2, 3), 2, rule)
                .each('a', 1, 2, 3)
                .end('a')
                .because(Why.because("The source is at its end, but b has had none of its items yet."))
                .each('b', 1, 2, 3)
                .end('b');
        TeeScript.of(Source.of("letters", "x", "y"), 3, rule)
                .each('b', "x")
                .each('c', "x", "y")
                .each('a', "x", "y")
                .each('b', "y")
                .end('c')
                .end('a')
                .end('b');
        TeeScript.of(Source.of("items", null, 1, null), 2, Why.because("null is an item like any other."))
                .each('a', null, 1)
                .each('b', null, 1, null)
                .end('b')
                .each('a', (Object) null)
                .end('a');
        TeeScript.of(List.of(), 2, Why.because("There are no items.")).end('b').end('a');
        Why states = Why.because("Calling tee only makes generators, and each of them has its own state.");
        TeeScript.of(List.of(1, 2), 2, states)
                .in('a', State.CREATED)
                .next('a', 1)
                .in('a', State.SUSPENDED)
                .in('b', State.CREATED);
        TeeScript.of(List.of("", 0, 1), 2, Why.because("An item may be empty or zero."))
                .each('a', "", 0)
                .each('b', "", 0, 1)
                .each('a', 1)
                .end('a')
                .end('b');
    }

    @Check("number")
    void number() {
        Why one = Why.because("A tee of one generator is fine as well.");
        TeeScript.of(List.of(4, 5), 1, one).each('a', 4, 5).end('a');
        Why many = Why.because("Each of the five yields all the items.");
        TeeScript five = TeeScript.of(Source.of("items", 4, 5), 5, many);
        for (char name = 'e'; name >= 'a'; name--) {
            five.each(name, 4, 5).end(name);
        }
        CallScript script = Script.calls().because("Zero generators make an empty list.");
        Source<Object> items = Source.of("items", 1, 2);
        script.call("tee(items, 0)", () -> Tee.<Object>tee(items, 0))
                .answers(List.of())
                .pulled(items, 0)
                .because("There can't be fewer than none. The caller learns that at once.")
                .call("tee(items, -1)", () -> Tee.<Object>tee(items, -1))
                .raises(IllegalArgumentException.class)
                .call("tee(items, Integer.MIN_VALUE)", () -> Tee.<Object>tee(items, Integer.MIN_VALUE))
                .raises(IllegalArgumentException.class);
    }
}
