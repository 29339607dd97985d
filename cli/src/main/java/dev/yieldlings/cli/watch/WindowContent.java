package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.watch.list.CourseStatus;
import dev.yieldlings.cli.watch.list.ListAnswer;
import dev.yieldlings.cli.watch.list.ListScene;
import dev.yieldlings.cli.watch.session.Session;
import dev.yieldlings.cli.watch.session.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is seen in the window: a text with a frame around it, or the list of exercises in front of it. */
final class WindowContent {
    private final Session session;
    private final Canvas canvas;
    private final Frame frame;
    private ScrollView view = new ScrollView(Text.of(_ -> List.of()));
    private @Nullable ListScene list;
    private String notice = "";

    WindowContent(Session session, Canvas canvas) {
        this.session = session;
        this.canvas = canvas;
        this.frame = new Frame(session, canvas);
    }

    List<String> draw(Size size) {
        return list == null ? frame.draw(size, view, notice) : list.draw(size);
    }

    /** Shows a text in place of the one before. */
    void show(Text text) {
        view = new ScrollView(text);
    }

    /** Shows a text in place of another that it goes on from, if that is the one that is shown. */
    void amend(Text before, Text after) {
        if (view.shows(before)) {
            view.amend(after);
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
        list = new ListScene(canvas, status());
    }

    void closeList() {
        list = null;
    }

    /** Shows what may have changed since it was opened. */
    void refreshList() {
        if (list != null) {
            list.refresh(status());
        }
    }

    private CourseStatus status() {
        return CourseStatus.of(session.learner(), session.exercise());
    }

    /** What a key asks of the list; nothing if it is not open. */
    Optional<ListAnswer> inList(Key key) {
        return Optional.ofNullable(list).map(open -> open.key(key));
    }

    /** Moves the text, if the key is for that. */
    boolean moved(Key key) {
        return view.key(key);
    }
}
