import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import dev.yieldlings.trace.source.Source;

class FetchingSuite {
    @Check("pulled")
    void pulled() {
        Source<Object> numbers = SliceScripts.numbers(9);
        Why nothing = Why.because("Calling the method fetches nothing yet.");
        SliceScripts.slice(numbers, 1, 6, 3, nothing)
                .call("how many items were fetched", numbers::pulled)
                .answers(0)
                .because("It needs the item at the next place, and none after it.")
                .ask("Does your code fetch before it knows that another place is to come?")
                .next()
                .yields(1)
                .pulled(numbers, 2)
                .next()
                .yields(4)
                .pulled(numbers, 5)
                .because("It may go on to stop before it ends, or not. The item at stop doesn't belong to it.")
                .stops()
                .pulledAtMost(numbers, 6)
                .forGood()
                .pulledAtMost(numbers, 6);
        Why own = Why.because("Nothing at stop or after it belongs to a slice, so don't fetch it.");
        Source<Object> two = SliceScripts.numbers(9);
        SliceScripts.slice(two, 0, 2, 1, own).yieldsEach(0, 1).stops().pulled(two, 2);
        Source<Object> behind = SliceScripts.numbers(9);
        Generator<Object, Void, Void> fetching = Generator.of(y -> y.yieldFrom(behind));
        SliceScripts.slice(
                        "a generator of numbers",
                        fetching,
                        0,
                        2,
                        1,
                        Why.because("Asking a generator whether there is more fetches the next item, too."))
                .yieldsEach(0, 1)
                .stops()
                .pulled(behind, 2);
        Source<Object> none = SliceScripts.numbers(9);
        SliceScripts.slice(none, 0, 0, 1, own).stops().pulled(none, 0);
        Source<Object> few = SliceScripts.numbers(9);
        SliceScripts.slice(
                        few,
                        4,
                        2,
                        1,
                        Why.because("It is empty. It may fetch what comes before start to find out, and no more."))
                .stops()
                .pulledAtMost(few, 4);

        Source<Object> others = SliceScripts.numbers(9);
        SliceScripts.taken("small", Noted.predicate("small", SliceScripts.SMALL), others, nothing)
                .call("how many items were fetched", others::pulled)
                .answers(0)
                .because("Fetch an item, ask the predicate about it, and yield it.")
                .next()
                .yields(0)
                .pulled(others, 1)
                .next()
                .yields(1)
                .happens("numbers gives 1", "small(1)")
                .yieldsEach(2, 3, 4)
                .pulled(others, 5)
                .because("It has to fetch the 5, since it can't know before. That is all.")
                .next()
                .stops()
                .happens("numbers gives 5", "small(5)")
                .forGood()
                .pulled(others, 6);
        Source<Object> rest = SliceScripts.numbers(9);
        SliceScripts.dropped("small", Noted.predicate("small", SliceScripts.SMALL), rest, nothing)
                .call("how many items were fetched", rest::pulled)
                .answers(0)
                .because("It drops 0 to 4, and the 5 is its first item.")
                .next()
                .yields(5)
                .pulled(rest, 6)
                .because("After the first no, it passes items on one by one, and doesn't ask the predicate any more.")
                .ask("In which turns does your loop call test?")
                .next()
                .yields(6)
                .happens("numbers gives 6")
                .next()
                .yields(7)
                .happens("numbers gives 7")
                .pulled(rest, 8);
    }

    @Check("left")
    void left() {
        Generator<Object, Void, Void> source = SliceScripts.generator(7);
        Why pages = Why.because(
                        "Each slice goes on from where the one before has left the generator, and leaves it open.")
                .ask("What happens to the generator when your slice ends?");
        SliceScripts.slice("source", source, 0, 2, 1, pages).yieldsEach(0, 1).stops();
        SliceScripts.slice("source", source, 1, 3, 1, pages).yieldsEach(3, 4).stops();
        Script.of("source", source)
                .because(pages)
                .state(State.SUSPENDED)
                .next()
                .yields(5)
                .next()
                .yields(6);

        Generator<Object, Void, Void> other = SliceScripts.generator(9);
        SliceScripts.taken(
                        "small",
                        SliceScripts.SMALL,
                        "source",
                        other,
                        Why.because("It takes 0 to 4, and uses up the 5 to find out."))
                .yieldsEach(0, 1, 2, 3, 4)
                .stops();
        Script.of("source", other)
                .because("What comes after it is left for others.")
                .state(State.SUSPENDED)
                .next()
                .yields(6);
    }
}
