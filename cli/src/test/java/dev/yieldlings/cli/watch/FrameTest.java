package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.watch.session.Action;
import dev.yieldlings.cli.watch.session.Answer;
import dev.yieldlings.cli.watch.session.Presentation;
import dev.yieldlings.cli.watch.session.Runs;
import dev.yieldlings.cli.watch.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content of a window of any size. */
class FrameTest {
    private static final Canvas SHEET = new Canvas(Style.PLAIN, Glyphs.UNICODE, 80);
    private static final String NOTICE =
            "The starter is back; yours is kept in .yieldlings/backups/one/20260101-120000.";

    @TempDir
    Path temporary;

    private Runs runs;
    private Session session;

    @BeforeEach
    void openAWorkspace() throws Exception {
        Learner learner = TinyLearner.in(temporary, SHEET);
        runs = new Runs(
                () -> {
                    throw new AssertionError("nothing is run here");
                },
                _ -> {});
        session = new Session(learner, runs, Presentation.DRAWN, learner.here());
    }

    @Test
    void showsTheExerciseItsPageTheProgressAndTheKeys() {
        assertThat(draw(80, 24, ""))
                .hasSize(24)
                .startsWith("1  one: Title of one", "Not checked yet.", "")
                .contains("Edit 01-one/Work.java; each time you save, the verdict appears here.", "Page of one")
                .endsWith(
                        "[------------------------]  0 of 2 passed, 0 of 8 points",
                        "h hint  l list  c check  r run  t try  p page  o open  x reset  ? keys  q quit");
    }

    @Test
    void explainsItsKeysAlsoWhereAllArePassed() {
        Session over = new Session(session.learner(), runs, Presentation.DRAWN, Optional.empty());
        assertThat(over.perform(Action.KEYS)).isInstanceOf(Answer.Show.class);
        assertThat(over.perform(Action.HINT)).isInstanceOf(Answer.Say.class);
    }

    @Test
    void alwaysFits() {
        for (int columns = 1; columns <= 120; columns++) {
            for (int rows = 1; rows <= 30; rows++) {
                int width = columns;
                for (String notice : List.of("", NOTICE)) {
                    assertThat(draw(columns, rows, notice))
                            .as("%d columns, %d rows", columns, rows)
                            .hasSize(rows)
                            .satisfies(lines -> {
                                if (width >= 40) {
                                    assertThat(lines).allMatch(line -> Columns.of(line) <= width);
                                }
                            });
                }
            }
        }
    }

    @Test
    void keepsTheKeysThatLeadOnWhereThereIsLittleRoom() {
        assertThat(draw(60, 20, "").getLast()).isEqualTo("h hint  l list  c check  r run  t try  ? keys  q quit");
        assertThat(draw(20, 20, "").getLast()).isEqualTo("? keys  q quit");
        assertThat(draw(80, 5, "").getLast()).contains("q quit");
    }

    @Test
    void breaksALongNoticeWhereverItStands() {
        assertThat(String.join(" ", draw(60, 20, NOTICE))).contains(NOTICE);
        assertThat(String.join(" ", draw(60, 6, NOTICE))).contains(NOTICE);
    }

    private List<String> draw(int columns, int rows, String notice) {
        WindowContent content = new WindowContent(session, SHEET);
        if (session.begin() instanceof Answer.Show(var text)) {
            content.show(text);
        }
        content.say(notice);
        assertThat(content.inList(Key.Named.UP)).isEmpty();
        return content.draw(new Size(columns, rows));
    }
}
