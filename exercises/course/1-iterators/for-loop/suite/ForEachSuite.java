import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Log;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

class ForEachSuite extends LoopScripts {
    @Check("loop-values")
    void loopValues() {
        Why every = Why.because(
                        "Every element goes to the consumer, in the iterator's order, and the result is how many "
                                + "there were.")
                .ask("Do you ask one iterator, or a new one each time?");
        loops(every, List.of("pear", "fig", "plum"));
        loops(Why.because("An element may be zero or empty, like any other."), List.of("", 0, "fig"));
        loops(Why.because("There is nothing to pass on, and the count is 0."), List.of());
        loops(every, List.of(7));
        loops(
                Why.because("An element may be null: pass it on and count it like any other."),
                Arrays.asList(null, "fig", null, null));
        Log<Object> log = Log.named("consumer");
        Generator<Integer, Void, Void> generator = numbers(1, 2, 3);
        Script.because("A generator is an iterable too, and a loop over a half-used one sees the rest.")
                .calls()
                .call("generator.next()", generator::next)
                .answers(1)
                .call("forEach(generator, consumer)", () -> ForLoop.forEach(generator, capped(log)))
                .answers(2)
                .logs(log, 2, 3);
        Integer[] many = new Integer[1_000];
        Arrays.setAll(many, i -> i);
        int[] sum = {0};
        Script.because(every)
                .calls()
                .call(
                        "forEach(the numbers below 1000, consumer)",
                        () -> ForLoop.forEach(Arrays.asList(many), (Number number) -> sum[0] += number.intValue()))
                .answers(1_000)
                .call("their sum, as the consumer has it", () -> sum[0])
                .answers(499_500);
    }

    @Check("loop-once")
    void loopOnce() {
        Log<Object> log = Log.named("consumer");
        CountedNumbers counted = new CountedNumbers();
        Script.because("A loop asks its iterable for one iterator.")
                .ask("Where do you call iterator(): before the loop, or in it?")
                .calls()
                .call("forEach(iterable, consumer)", () -> ForLoop.forEach(counted, capped(log)))
                .completes()
                .call("how many iterators were asked for", () -> counted.opened)
                .answers(1)
                .because("A loop handles one element after another: it takes the next one when the consumer is done "
                        + "with the one before.")
                .ask("Does your loop look further ahead?")
                .call("forEach(iterable, consumer)", () -> ForLoop.forEach(new CountedNumbers(), capped(log)))
                .completes()
                .happens("gives 0", "consumer(0)", "gives 1", "consumer(1)", "gives 2", "consumer(2)");
        Iterator<Integer> itself = List.of(1, 2, 3).iterator();
        Iterable<Integer> oneWalk = () -> itself;
        Script.because("This iterable returns the same half-used iterator each time, and the loop finishes its walk.")
                .calls()
                .call("iterator.next()", itself::next)
                .answers(1)
                .call("forEach(() -> iterator, consumer)", () -> ForLoop.forEach(oneWalk, capped(log)))
                .answers(2)
                .logs(log, 2, 3);
        Script.calls()
                .because("A loop inside a loop counts its own elements.")
                .ask("Where do you keep the count?")
                .call(
                        "forEach(List.of(1, 2), n -> forEach(List.of(3, 4, 5), …))",
                        () -> ForLoop.forEach(List.of(1, 2), n -> ForLoop.forEach(List.of(3, 4, 5), inner -> {})))
                .answers(2);
        NoSuchElementException lost = new NoSuchElementException("lost");
        Iterator<Integer> losing = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                throw lost;
            }
        };
        Script.calls()
                .because(
                        "hasNext() was true, and then next() failed. The end of a loop is where hasNext() is false, so "
                                + "this is a failure, and the caller must see it.")
                .ask("Do you catch an exception in forEach?")
                .call(
                        "forEach(numbers whose next() throws, consumer)",
                        () -> ForLoop.forEach(() -> losing, element -> {}))
                .raises(lost);
        for (Failing<Integer> numbers : Failing.atEachCall("numbers", 1)) {
            Script.calls()
                    .because("The elements could not be fetched, and the caller must see that: it is not the end.")
                    .call("forEach(" + numbers + ", consumer)", () -> ForLoop.forEach(numbers, element -> {}))
                    .raises(numbers.exception());
        }
    }

    private static void loops(Why because, List<?> elements) {
        Log<Object> log = Log.named("consumer");
        Script.because(because)
                .calls()
                .call("forEach(" + shown(elements) + ", consumer)", () -> ForLoop.forEach(elements, capped(log)))
                .answers(elements.size())
                .logs(log, elements.toArray());
    }

    private static String shown(List<?> elements) {
        return elements.stream()
                .map(element -> element instanceof String ? "\"" + element + "\"" : String.valueOf(element))
                .collect(Collectors.joining(", ", "the list [", "]"));
    }
}
