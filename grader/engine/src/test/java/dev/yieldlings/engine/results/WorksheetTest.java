package dev.yieldlings.engine.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.file.CsvTable;
import dev.yieldlings.engine.results.Worksheet.Grade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades are filled into platforms' own files, and nothing else in them changes. */
class WorksheetTest {
    private static final List<Grade> GRADES = List.of(
            new Grade("Ada Lovelace", "12345", 8, 10), new Grade("Bob", "", 3, 10), new Grade("Eve", "9", 1, 10));

    @TempDir
    private Path folder;

    @Test
    void moodles() throws Exception {
        CsvTable sheet = table("""
                Identifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed","Feedback comments"
                "Participant 12345","Ada Lovelace",ada@x.y,"Submitted, late",,100.00,Yes,
                "Participant 12346",Bob,bob@x.y,,,100.00,Yes,"a ""word"" there"
                "Participant 12347",Cleo,cleo@x.y,,,100.00,Yes,
                """);
        Worksheet filled = Worksheet.moodle(sheet, GRADES);

        assertThat(filled.filled()).isEqualTo(2);
        assertThat(filled.without()).containsExactly("Eve");
        assertThat(filled.table().text().lines())
                .containsExactly(
                        "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,Feedback comments",
                        "Participant 12345,Ada Lovelace,ada@x.y,\"Submitted, late\",80,100.00,Yes,",
                        "Participant 12346,Bob,bob@x.y,,30,100.00,Yes,\"a \"\"word\"\" there\"",
                        "Participant 12347,Cleo,cleo@x.y,,,100.00,Yes,");
    }

    @Test
    void canvases() throws Exception {
        CsvTable sheet = table("""
                Student,ID,SIS User ID,SIS Login ID,Section,Fibonacci (101),Range (102)
                "    Points Possible",,,,,5,10
                "Lovelace, Ada",12345,s1,ada,A,,7
                Bob,2,s2,bob,A,,
                """);
        Worksheet filled = Worksheet.canvas(sheet, GRADES, "fib");

        assertThat(filled.table().rows().get(1)).containsExactly("Lovelace, Ada", "12345", "s1", "ada", "A", "4", "7");
        assertThat(filled.table().rows().get(2)).containsExactly("Bob", "2", "s2", "bob", "A", "1.50", "");
        assertThatThrownBy(() -> Worksheet.canvas(sheet, GRADES, ""))
                .hasMessageContaining("more than one column")
                .hasMessageContaining("--column");
        assertThatThrownBy(() -> Worksheet.moodle(sheet, GRADES)).hasMessageContaining("the columns Grade");
    }

    private CsvTable table(String text) throws Exception {
        return CsvTable.read(Files.writeString(folder.resolve("sheet.csv"), text));
    }
}
