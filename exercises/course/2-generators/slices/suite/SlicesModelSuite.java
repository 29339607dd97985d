import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;

class SlicesModelSuite {
    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.listsOf(Inputs.ints(0, 9), 8)
                                .and(Inputs.ints(0, 4))
                                .and(Inputs.oneOf(3, 5, 0, 8, SliceScripts.NO_END))
                                .and(Inputs.oneOf(1, 2, 3, 9)),
                        input -> "islice(" + input + ")",
                        input -> Slices.islice(
                                input.first().first().first(),
                                input.first().first().second(),
                                input.first().second(),
                                input.second()),
                        input -> reference.Slices.islice(
                                input.first().first().first(),
                                input.first().first().second(),
                                input.first().second(),
                                input.second()))
                .because("Whatever the slice is, its items come in order, and then the end.")
                .agrees();
        Model.generators(
                        Inputs.listsOf(Inputs.ints(2, 7), 6),
                        items -> "takeWhile(small, " + items + ")",
                        items -> Slices.<Object>takeWhile(SliceScripts.SMALL, items),
                        items -> reference.Slices.<Object>takeWhile(SliceScripts.SMALL, items))
                .because("Whatever the items are, those before the first that is not small come, and then the end.")
                .agrees();
        Model.generators(
                        Inputs.listsOf(Inputs.ints(2, 7), 6),
                        items -> "dropWhile(small, " + items + ")",
                        items -> Slices.<Object>dropWhile(SliceScripts.SMALL, items),
                        items -> reference.Slices.<Object>dropWhile(SliceScripts.SMALL, items))
                .because("Whatever the items are, all come from the first one that is not small, and then the end.")
                .agrees();
    }
}
