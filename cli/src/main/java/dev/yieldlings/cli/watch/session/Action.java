package dev.yieldlings.cli.watch.session;

import java.util.Optional;
import java.util.stream.Stream;

/** The actions that a learner can start with a single key. */
public enum Action {
    NEXT('n', "next", "goes to the next exercise, once this one is passed"),
    HINT('h', "hint", "gives the next hint"),
    LIST('l', "list", "shows all exercises: to look around, to go to another one"),
    CHECK('c', "check", "checks the saved files again"),
    RUN('r', "run", "runs the main method that you wrote"),
    TRY('t', "try", "opens a prompt on your classes, which shows what your generators do"),
    SOLUTION('s', "solution", "shows a solution beside yours, once you have passed"),
    PAGE('p', "page", "shows the page that explains the exercise, and the verdict again"),
    OPEN('o', "open", "opens the exercise in your editor ($YIELDLINGS_EDITOR, $VISUAL or $EDITOR)"),
    RESET('x', "reset", "puts the starter back, and keeps a copy of yours; asks first"),
    KEYS('?', "keys", "shows these keys; Esc goes back"),
    QUIT('q', "quit", "leaves; everything is saved already");

    private final char key;
    private final String word;
    private final String purpose;

    Action(char key, String word, String purpose) {
        this.key = key;
        this.word = word;
        this.purpose = purpose;
    }

    /** Returns the action of a key, or empty if the key has none. */
    public static Optional<Action> of(int codePoint) {
        return Stream.of(values()).filter(action -> action.key == codePoint).findFirst();
    }

    public char key() {
        return key;
    }

    public String word() {
        return word;
    }

    public String purpose() {
        return purpose;
    }
}
