package dev.yieldlings.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A step with the right outcome that breaks a requirement is described by the first difference. */
class RequirementTextTest {
    @Test
    void aStateIsToldWithItsObject() {
        assertThat(broken(new Requirement.LeavesState("CLOSED", "SUSPENDED")))
                .isEqualTo("next() left the generator SUSPENDED; it should be CLOSED.");
    }

    @Test
    void linesAreToldWhereTheyPart() {
        assertThat(broken(prints(List.of("a, b"), List.of("a"))))
                .isEqualTo("next() printed \"a\"; \"a, b\" was expected.");
        assertThat(broken(prints(List.of(), List.of("a")))).isEqualTo("next() printed \"a\"; nothing was expected.");
        assertThat(broken(prints(List.of("a"), List.of()))).isEqualTo("next() printed nothing; \"a\" was expected.");
        assertThat(broken(prints(List.of("a", "b", "c"), List.of("a", "x", "c"))))
                .isEqualTo("The second line that next() printed was \"x\"; \"b\" was expected.");
        assertThat(broken(prints(List.of("a", "b"), List.of("a"))))
                .isEqualTo("next() printed only 1 line; \"b\" is missing.");
        assertThat(broken(prints(List.of("a"), List.of("a", "b"))))
                .isEqualTo("next() printed \"b\", after all that was expected.");
    }

    @Test
    void whatIsHandedToALogIsToldWithItsName() {
        assertThat(broken(new Requirement.Logs("out", List.of(), List.of("1"))))
                .isEqualTo("next() handed 1 to out; nothing was expected.");
        assertThat(broken(new Requirement.Logs("out", List.of("1", "2"), List.of())))
                .isEqualTo("next() handed nothing to out; 1 and 1 more were expected.");
    }

    @Test
    void aSpaceThatIsTheDifferenceIsSeen() {
        assertThat(broken(prints(List.of("a "), List.of("a"))))
                .isEqualTo("next() printed \"a\"; \"a\\s\" was expected.");
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        assertThat(broken(new Requirement.Pulls("numbers", 0, 1, 9)))
                .isEqualTo("After next(), your code had pulled 9 from numbers; 1 was enough.");
        assertThat(broken(new Requirement.Pulls("numbers", 2, 2, 1)))
                .isEqualTo("After next(), your code had pulled only 1 from numbers; 2 should have been.");
        assertThat(broken(new Requirement.TakesSteps(1, 2_000)))
                .isEqualTo("next() took 2,000 steps (calls and loop turns); 1 step is allowed here.");
    }

    private static Requirement prints(List<String> expected, List<String> actual) {
        return new Requirement.Prints(expected, actual);
    }

    private static String broken(Requirement requirement) {
        return Recorded.call(Kind.NEXT, "next()")
                .on("", "Generator", "fib()")
                .broke(requirement)
                .headline();
    }
}
