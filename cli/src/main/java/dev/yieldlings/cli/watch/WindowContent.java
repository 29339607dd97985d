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

/** The content of the window: a text in its frame, or the list of exercises. */
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

    /** Shows a text instead of the current one. */
    void show(Text text) {
        view = new ScrollView(text);
    }

    /** Replaces a text by an extended one, if the window still shows the first. */
    void amend(Text before, Text after) {
        if (view.shows(before)) {
            view.amend(after);
        }
    }

    /** Shows a message in addition to the content. An empty message clears it. */
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

    /** Updates the list, if it is open, with the learner's current progress. */
    void refreshList() {
        if (list != null) {
            list.refresh(status());
        }
    }

    private CourseStatus status() {
        return CourseStatus.of(session.learner(), session.exercise());
    }

    /** Passes a key to the list. Returns the list's answer, or empty if the list is closed. */
    Optional<ListAnswer> inList(Key key) {
        return Optional.ofNullable(list).map(open -> open.key(key));
    }

    /** Passes a key to the text. Returns whether the text handled it as a scroll key. */
    boolean moved(Key key) {
        return view.key(key);
    }
}
