package dev.yieldlings.engine.format.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.format.SampleReports;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workflow commands, parsed by a runner's rules: no text of a submission is a command. */
class GithubFormatTest {
    private static final Pattern COMMAND = Pattern.compile("\\s*::([\\w-]+)( [^:]*)?::(.*)");

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void onlyOursAreCommands(String text) {
        String log = SampleReports.document(new GithubFormat(), SampleReports.batch(text));

        List<String> obeyed = obeyed(log);
        assertThat(obeyed.subList(0, 11)).containsExactlyElementsOf(tenAndTheRest());
        assertThat(obeyed.subList(11, obeyed.size())).containsExactly("group", "stop-commands", "resumed", "endgroup");
        assertThat(log).contains("::7 more problems").doesNotContain("\u001b", "##[");
    }

    @Test
    void anErrorStandsAtItsLine() {
        String log = SampleReports.document(
                new GithubFormat(), SampleReports.batch("a%b,c:d").subList(2, 3));

        assertThat(log.lines().findFirst().orElseThrow())
                .isEqualTo("::error file=dir with space/A.java,line=3,col=5,endColumn=7,"
                        + "title=Bob%3A counter%3A Does not compile::a%25b,c:d%0Ajavac says: a%25b,c:d");
    }

    private static List<String> tenAndTheRest() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add("error");
        }
        all.add("notice");
        return all;
    }

    /** Returns the commands that a runner would execute, in order. */
    private static List<String> obeyed(String log) {
        List<String> names = new ArrayList<>();
        String token = "";
        for (String line : log.lines().toList()) {
            Matcher command = COMMAND.matcher(line);
            if (!command.matches()) {
                continue;
            }
            if (!token.isEmpty()) {
                if (command.group(1).equals(token)) {
                    token = "";
                    names.add("resumed");
                }
                continue;
            }
            names.add(command.group(1));
            token = command.group(1).equals("stop-commands") ? command.group(3) : "";
        }
        return names;
    }
}
