package dev.yieldlings.engine.batch.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.batch.Result;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.student.Student;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table follows RFC 4180, and a spreadsheet never takes a submission's text for a formula. */
class ResultsTableTest {
    @Test
    void hasAHeadAndALineForEachSubmission() throws IOException {
        StringWriter text = new StringWriter();
        ResultsTable table = new ResultsTable("tiny", text);
        table.add(entry("ada", new Student("Ada", "17"), "counter", Verdict.PASSED, 6, "", "", "ada.json"));
        table.add(entry("bob", Student.UNKNOWN, "", Verdict.DOES_NOT_COMPILE, 4, "';' expected", "shy", "bob.json"));

        assertThat(text.toString()).isEqualTo("""
                submission,exercise,verdict,points,maxPoints,steps,firstProblem,report,student,id,percent,\
                misconception,course,program,edition,digest,reportDigest\r
                ada,counter,passed,6,6,123,,ada.json,Ada,17,100,,tiny,1.0,e,k,d\r
                bob,,does-not-compile,4,6,123,';' expected,bob.json,,,66.7,shy,tiny,1.0,e,k,d\r
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
        new ResultsTable("tiny", text)
                .add(entry("ada", Student.UNKNOWN, "e", Verdict.FAILED, 0, problem, "", "ada.json"));

        assertThat(text.toString()).contains("\r\nada,e,failed,0,6,123," + cell + ",ada.json,");
    }

    private static LedgerEntry entry(
            String submission,
            Student student,
            String exercise,
            Verdict verdict,
            int points,
            String problem,
            String misconception,
            String report) {
        return new LedgerEntry(
                "",
                new Result.Key("e", "k", ""),
                "d",
                "1.0",
                new Row(submission, student, exercise, verdict, points, 6, 123, problem, misconception, report));
    }
}
