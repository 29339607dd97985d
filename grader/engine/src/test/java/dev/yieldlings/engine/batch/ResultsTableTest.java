package dev.yieldlings.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table is RFC 4180's, and no spreadsheet takes a submission's text for a formula. */
class ResultsTableTest {
    @Test
    void hasAHeadAndALineForEachSubmission() throws IOException {
        StringWriter text = new StringWriter();
        ResultsTable table = new ResultsTable(text);
        table.add(new Row("ada", "counter", Verdict.PASSED, 6, 6, 123, "", "ada.json"));
        table.add(new Row("bob", "", Verdict.DOES_NOT_COMPILE, 0, 6, 0, "';' expected", "bob.json"));

        assertThat(text.toString()).isEqualTo("""
                submission,exercise,verdict,points,maxPoints,steps,firstProblem,report\r
                ada,counter,passed,6,6,123,,ada.json\r
                bob,,does-not-compile,0,6,0,';' expected,bob.json\r
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a,b        | ~\"a,b\"~",
                "say \"hi\" | ~\"say \"\"hi\"\"\"~",
                "=1+1       | '=1+1",
                "+1         | '+1",
                "-1         | '-1",
                "@SUM(A1)   | '@SUM(A1)",
                "=\"a\",b   | ~\"'=\"\"a\"\",b\"~",
                "~a\r\nb~   | ~a  b~",
                "~\u001b[2J~| ~ [2J~",
                "漢 🎲       | 漢 🎲",
            })
    void quotesWhatItMust(String problem, String cell) throws IOException {
        StringWriter text = new StringWriter();
        new ResultsTable(text).add(new Row("ada", "e", Verdict.FAILED, 0, 1, 0, problem, "ada.json"));

        assertThat(text.toString()).endsWith("\r\nada,e,failed,0,1,0," + cell + ",ada.json\r\n");
    }
}
