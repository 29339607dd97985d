package dev.yieldlings.engine.course.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each test of a suite is a check, in the order in which they run. */
class JUnitSuiteTest {
    @Test
    void everyKindOfTestIsACheckOfOnePoint() {
        assertThat(checks("""
                        class FooTest {
                            @Test @DisplayName("1 + 1 is 2") void adds() {}
                            @Nested @DisplayName("When empty") class Empty { @Test void isEmpty() {} }
                            @ParameterizedTest @ValueSource(ints = 1) void parsesURLs(int n) {}
                            @RepeatedTest(3) void again_and_again() {}
                            @TestFactory Stream<DynamicTest> made() { return null; }
                            @Quick void quick() {}
                            @Test @Disabled void off() {}
                            void helper() {}
                        }
                        @Test @Tag("quick") @interface Quick {}
                        """))
                .extracting(CheckSpec::id, CheckSpec::name, CheckSpec::tests)
                .containsExactly(
                        tuple("adds", "1 + 1 is 2", List.of("FooTest#adds")),
                        tuple("parses-urls", "Parses urls", List.of("FooTest#parsesURLs")),
                        tuple("again-and-again", "Again and again", List.of("FooTest#again_and_again")),
                        tuple("made", "Made", List.of("FooTest#made")),
                        tuple("quick", "Quick", List.of("FooTest#quick")),
                        tuple("when-empty-is-empty", "When empty: Is empty", List.of("FooTest.Empty#isEmpty")));
        assertThat(checks("class FooTest { @Test void a() {} }"))
                .extracting(CheckSpec::points)
                .containsExactly(1);
    }

    @Test
    void whatAClassInheritsIsItsOwnToo() {
        assertThat(checks("""
                        abstract class Base { @Test void shared() {} @Test void changed() {} }
                        class OneTest extends Base { @Test @Override void changed() {} }
                        class TwoTest extends Base { }
                        """))
                .extracting(CheckSpec::id, check -> check.tests().getFirst())
                .containsExactly(
                        tuple("one-shared", "OneTest#shared"),
                        tuple("one-changed", "OneTest#changed"),
                        tuple("two-shared", "TwoTest#shared"),
                        tuple("two-changed", "TwoTest#changed"));
    }

    @Test
    void checksOfOursKeepTheirIds() {
        assertThat(checks("class S { @Check(\"begins\") void begins() {} @Test void also() {} }"))
                .extracting(CheckSpec::id, CheckSpec::tests)
                .containsExactly(tuple("begins", List.of()), tuple("also", List.of("S#also")));
    }

    @Test
    void idsAreUnlike() {
        assertThat(checks("class FooTest { @Test void a_b() {} @Test void aB() {} @Test void \u00e4() {} }"))
                .extracting(CheckSpec::id)
                .containsExactly("a-b", "a-b-2", "test");
    }

    @Test
    void whatDoesNotParseHasNoTests() {
        assertThat(checks("class {{{")).isEmpty();
        assertThat(JUnitSuite.checks(List.of())).isEmpty();
    }

    private static List<CheckSpec> checks(String source) {
        return JUnitSuite.checks(List.of(new SourceFile("FooTest.java", source)));
    }
}
