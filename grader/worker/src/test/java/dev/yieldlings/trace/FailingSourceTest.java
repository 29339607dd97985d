package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.trace.source.Failing;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Failing sources throw at the call for which they were created, and give their elements before it. */
class FailingSourceTest {
    private final List<Failing<Integer>> sources = Failing.atEachCall("numbers", 1, 2);

    @Test
    void failAtTheirCall() {
        assertThat(sources)
                .extracting(Failing::toString)
                .containsExactly(
                        "numbers whose iterator() fails",
                        "numbers whose hasNext() fails",
                        "numbers whose next() fails");
        assertThatThrownBy(sources.get(0)::iterator).isSameAs(sources.get(0).exception());
        Iterator<Integer> asked = pulledTwice(sources.get(1));
        assertThatThrownBy(asked::hasNext).isSameAs(sources.get(1).exception());
        Iterator<Integer> taken = pulledTwice(sources.get(2));
        assertThat(taken.hasNext()).isTrue();
        assertThatThrownBy(taken::next).isSameAs(sources.get(2).exception());
    }

    @Test
    void walksEndWithTheFailure() {
        assertThat(Failing.walk(List.of(1, 2))).containsExactly(1, 2);
        for (Failing<Integer> source : sources) {
            assertThatThrownBy(() -> Failing.walk(source)).isSameAs(source.exception());
        }
    }

    private static Iterator<Integer> pulledTwice(Iterable<Integer> source) {
        Iterator<Integer> iterator = source.iterator();
        assertThat(iterator.next()).isEqualTo(1);
        assertThat(iterator.next()).isEqualTo(2);
        return iterator;
    }
}
