package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.watch.list.Browsing.Prompt;
import dev.yieldlings.engine.course.Exercise;
import java.util.List;

/** The list of exercises: draws it and handles its keys. */
public final class ListScene {
    private static final int CTRL_D = 4;
    private static final int CTRL_U = 21;
    private static final ListAnswer STAY = new ListAnswer.Stay();

    private final Browsing browsing;
    private final Viewport viewport = new Viewport();
    private final ListView picture;

    /**
     * Creates a list with the current exercise selected.
     *
     * @param canvas the style and the characters to draw with; its width does not matter
     * @param status the learner's progress
     */
    public ListScene(Canvas canvas, CourseStatus status) {
        this.browsing = new Browsing(status);
        this.picture = new ListView(canvas, browsing, viewport);
    }

    /** Updates the learner's progress. The selection stays if the filter still shows the selected exercise. */
    public void refresh(CourseStatus status) {
        browsing.refresh(status);
    }

    /** Shows a message until the next key. */
    public void say(String words) {
        browsing.notice(words);
    }

    /**
     * Draws the list.
     *
     * @return one line for each row of the window, none wider than the window
     */
    public List<String> draw(Size size) {
        return picture.draw(size);
    }

    /** Handles a key. Returns what the watch has to do. */
    public ListAnswer key(Key key) {
        browsing.notice("");
        return switch (browsing.prompt()) {
            case Prompt.None() -> browse(key);
            case Prompt.Searching(int origin) -> search(key, origin);
            case Prompt.Resetting(Exercise exercise) -> answer(key, exercise);
        };
    }

    private ListAnswer answer(Key key, Exercise exercise) {
        browsing.answered();
        return key instanceof Key.Character(int c) && (c == 'y' || c == 'Y') ? new ListAnswer.Reset(exercise) : STAY;
    }

    private ListAnswer search(Key key, int origin) {
        switch (key) {
            case Key.Character(int c)
            when !Character.isISOControl(c) -> browsing.search(browsing.search().with(c), origin);
            case Key.Named.BACKSPACE -> browsing.search(browsing.search().withoutLast(), origin);
            case Key.Named.ESCAPE -> browsing.forgetSearch(origin);
            case Key.Named.ENTER -> browsing.endSearch();
            case Key.Named.UP -> browsing.seek(-1);
            case Key.Named.DOWN -> browsing.seek(1);
            case Key.Character(int c) -> {}
            case Key.Named other -> {}
        }
        return STAY;
    }

    private ListAnswer browse(Key key) {
        if (key instanceof Key.Character(int c) && c >= '0' && c <= '9') {
            browsing.jump(c - '0');
            return STAY;
        }
        browsing.endNumber();
        return switch (key) {
            case Key.Named named -> browse(named);
            case Key.Character(int c) -> browse(c);
        };
    }

    private ListAnswer browse(Key.Named key) {
        switch (key) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-viewport.page());
            case PAGE_DOWN -> move(viewport.page());
            case HOME -> move(Integer.MIN_VALUE);
            case END -> move(Integer.MAX_VALUE);
            case ENTER -> {
                return go();
            }
            case ESCAPE -> {
                return new ListAnswer.Back();
            }
            case LEFT, RIGHT, BACKSPACE -> {}
        }
        return STAY;
    }

    private ListAnswer browse(int character) {
        switch (character) {
            case 'k' -> move(-1);
            case 'j' -> move(1);
            case 'g' -> move(Integer.MIN_VALUE);
            case 'G' -> move(Integer.MAX_VALUE);
            case CTRL_U -> move(-Math.max(1, viewport.page() / 2));
            case CTRL_D -> move(Math.max(1, viewport.page() / 2));
            case 'd' -> browsing.filter(Filter.DONE.toggledFrom(browsing.filter()));
            case 'p' -> browsing.filter(Filter.PENDING.toggledFrom(browsing.filter()));
            case 'a' -> browsing.filter(Filter.ALL);
            case '/' -> browsing.beginSearch();
            case 'n' -> browsing.seek(1);
            case 'N' -> browsing.seek(-1);
            case 'x' -> browsing.askReset();
            case 'c' -> {
                return go();
            }
            case 'q', 'l' -> {
                return new ListAnswer.Back();
            }
            default -> {}
        }
        return STAY;
    }

    private void move(int by) {
        browsing.selection().move(by);
    }

    private ListAnswer go() {
        return browsing.selection()
                .selected()
                .<ListAnswer>map(entry -> new ListAnswer.Go(entry.exercise()))
                .orElse(STAY);
    }
}
