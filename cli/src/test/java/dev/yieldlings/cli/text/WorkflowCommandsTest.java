package dev.yieldlings.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No line of the result is a command for a runner, and other lines are unchanged. */
class WorkflowCommandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "::error::no;| ::error::no",
                "   ::set-output name=a::b;   | ::set-output name=a::b",
                "##[error]no;# #[error]no",
                "a ##vso[task.complete result=Failed];a # #vso[task.complete result=Failed]",
                "##teamcity[buildStop];# #teamcity[buildStop]",
                "List::of;List::of",
                "## a heading;## a heading",
            })
    void areBroken(String line, String harmless) {
        assertThat(WorkflowCommands.broken(line)).isEqualTo(harmless);
    }
}
