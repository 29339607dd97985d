import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.List;

class TeeModelSuite {
    @Check("any-order")
    void anyOrder() {
        Inputs<Character> names = Inputs.oneOf('a', 'b', 'c');
        Model.objects(
                        Inputs.listsOf(Inputs.oneOf(1, 2, 3, null), 6),
                        items -> "a, b, c = tee(" + items + ", 3)",
                        items -> Tee.<Integer>tee(items, 3),
                        items -> reference.Tee.<Integer>tee(items, 3))
                .call(name -> name + ".next()", names, TeeModelSuite::next, TeeModelSuite::next)
                .call(name -> name + ".next()", names, TeeModelSuite::next, TeeModelSuite::next)
                .call(name -> name + ".next()", names, TeeModelSuite::next, TeeModelSuite::next)
                .call(name -> name + ".close()", names, TeeModelSuite::close, TeeModelSuite::close)
                .call(name -> name + ".state()", names, TeeModelSuite::state, TeeModelSuite::state)
                .because("Whatever the items are, and in whatever order you ask the three, each gets all of them, and "
                        + "then the end.")
                .running(200, 16)
                .agrees();
    }

    private static Object next(List<Generator<Integer, Void, Void>> all, char name) {
        return all.get(name - 'a').next();
    }

    private static Object close(List<Generator<Integer, Void, Void>> all, char name) {
        all.get(name - 'a').close();
        return "closed";
    }

    private static Object state(List<Generator<Integer, Void, Void>> all, char name) {
        return all.get(name - 'a').state();
    }
}
