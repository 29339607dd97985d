package dev.yieldlings.engine.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Students are recognised in the names that platforms give to files, and on their class lists. */
class StudentNamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    auto      | Ada Lovelace_12345_assignsubmission_file_ | Ada Lovelace | 12345
                    auto      | Ada Lovelace_12345                        | Ada Lovelace | 12345
                    auto      | lovelaceada_LATE_77_9001_FibIter.java     | lovelaceada  | 77
                    auto      | ada                                       | ada          | ''
                    auto      | ada.zip                                   | ada          | ''
                    auto      | part_2                                    | part_2       | ''
                    moodle    | Ada_Maria Lovelace_1                      | Ada_Maria Lovelace | 1
                    canvas    | lovelaceada_77                            | lovelaceada  | 77
                    plain     | Ada_17.java                               | Ada_17       | ''
                    (?<id>s\\d+)-(?<name>.*) | s12-Ada                    | Ada          | s12
                    (?<id>s\\d+) | Ada                                     | ''           | ''
                    """)
    void eachSchemeReadsItsNames(String scheme, String submission, String name, String id) {
        assertThat(StudentNames.of(scheme).of(List.of(submission))).containsEntry(submission, new Student(name, id));
    }

    @Test
    void classroomsRepositoriesShareTheAssignmentsName() {
        assertThat(StudentNames.of("classroom")
                        .of(List.of("fib-2-ada-l", "fib-2-bob", "fib-2-ada-m"))
                        .values())
                .extracting(Student::id)
                .containsExactly("ada-l", "bob", "ada-m");
    }

    @Test
    void aPatternNeedsAGroup() {
        assertThatThrownBy(() -> StudentNames.of("moodel"))
                .hasMessageContaining("none of auto, moodle")
                .hasMessageContaining("(?<name>");
        assertThatThrownBy(() -> StudentNames.of("(?<name>")).hasMessageContaining("not a regular expression");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ada Lovelace  | ''  | Ada Lovelace
                    lovelaceada   | ''  | Ada Lovelace
                    Lovelace, Ada | ''  | Ada Lovelace
                    ''            | 17  | Ada Lovelace
                    whoever       | 17  | Ada Lovelace
                    emile zola    | ''  | Émile Zola
                    ''            | ezola | Émile Zola
                    Zola          | ''  | ''
                    """)
    void aListFindsStudents(String name, String id, String found) throws IOException {
        Path list = folder.resolve("class.csv");
        Files.write(
                list,
                List.of(
                        "\uFEFFIdentifier;First name;Surname;Username",
                        "Participant 17;Ada;Lovelace;ada",
                        "Participant 18;Émile;Zola;ezola"));

        assertThat(Roster.read(list)
                        .find(new Student(name, id))
                        .map(Student::name)
                        .orElse(""))
                .isEqualTo(found);
    }

    @Test
    void anAccountIsFoundBehindTheAssignmentsName() throws IOException {
        Path list = folder.resolve("classroom.csv");
        Files.write(
                list,
                List.of("identifier,github_username,name", "Ada,user-1,", "Bob,a-user-1,", "Cleo,user-11,", "Dan,,"));
        Roster roster = Roster.read(list);

        assertThat(roster.findByEnding("fib-user-1").map(Student::id)).contains("Ada");
        assertThat(roster.findByEnding("fib-a-User-1").map(Student::id)).contains("Bob");
        assertThat(roster.findByEnding("fib-user-11").map(Student::id)).contains("Cleo");
        assertThat(roster.findByEnding("fibuser-1")).isEmpty();
    }

    @Test
    void theLineOfPointsIsNobody() throws IOException {
        Path list = folder.resolve("canvas.csv");
        Files.write(list, List.of("Student,ID,Fib (1)", "    Points Possible,,10", "\"Lovelace, Ada\",17,"));

        assertThat(Roster.read(list).all()).extracting(Student::name).containsExactly("Lovelace, Ada");
    }

    @Test
    void aListWithoutNamesIsRefused() throws IOException {
        Path list = folder.resolve("class.csv");
        Files.writeString(list, "a,b\n1,2\n");
        assertThatThrownBy(() -> Roster.read(list)).hasMessageContaining("none of its columns is called name");
        Files.writeString(list, "Student,Comment\n\"Ada\n");
        assertThatThrownBy(() -> {
                    Files.writeString(list, "");
                    Roster.read(list);
                })
                .hasMessageContaining("it is empty");
    }
}
