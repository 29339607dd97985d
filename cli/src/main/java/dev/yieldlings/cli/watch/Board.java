package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.watch.list.ListAnswer;
import dev.yieldlings.cli.watch.list.ListScene;
import dev.yieldlings.cli.watch.list.Standings;
import dev.yieldlings.cli.watch.session.Session;
import dev.yieldlings.cli.watch.session.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is seen in the window: a text with a frame around it, or the list of exercises in front of it. */
final class Board {
    private final Session session;
    private final Sheet sheet;
    private final Frame frame;
    private Pane pane = new Pane(Text.of(_ -> List.of()));
    private @Nullable ListScene list;
    private String notice = "";

    Board(Session session, Sheet sheet) {
        this.session = session;
        this.sheet = sheet;
        this.frame = new Frame(session, sheet);
    }

    List<String> draw(Size size) {
        return list == null ? frame.draw(size, pane, notice) : list.draw(size);
    }

    /** Shows a text in place of the one before. */
    void show(Text text) {
        pane = new Pane(text);
    }

    /** Shows a text in place of another that it goes on from, if that is the one that is shown. */
    void amend(Text before, Text after) {
        if (pane.shows(before)) {
            pane.amend(after);
        }
    }

    /** Shows a sentence beside everything else, until the next key. */
    void say(String sentence) {
        notice = sentence;
        if (list != null && !sentence.isEmpty()) {
            list.say(sentence);
        }
    }

    void openList() {
        list = new ListScene(sheet, standings());
    }

    void closeList() {
        list = null;
    }

    /** Shows what may have changed since it was opened. */
    void refreshList() {
        if (list != null) {
            list.refresh(standings());
        }
    }

    private Standings standings() {
        return Standings.of(session.desk(), session.exercise());
    }

    /** What a key asks of the list; nothing if it is not open. */
    Optional<ListAnswer> inList(Key key) {
        return Optional.ofNullable(list).map(open -> open.key(key));
    }

    /** Moves the text, if the key is for that. */
    boolean moved(Key key) {
        return pane.key(key);
    }
}
