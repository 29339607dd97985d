package dev.yieldlings.cli.help;

/** The environment variables that the program reads. Each constant has the variable's name. */
public enum Variable {
    NO_COLOR("If it is set, there is no colour. See https://no-color.org."),
    TERM("The terminal's kind; dumb means --plain."),
    LC_ALL("The character set: with a UTF-8 locale, characters beyond ASCII are drawn."),
    FORCE_HYPERLINK("1: the terminal opens places such as FibIter.java:12 by a click; 0: it does not."),
    YIELDLINGS_EDITOR("The editor, with its options."),
    VISUAL("The editor if YIELDLINGS_EDITOR is not set."),
    EDITOR("The editor if neither is set."),
    GITHUB_STEP_SUMMARY("With --report github, the file to which a summary in Markdown is appended."),
    YIELDLINGS_CACHE("The folder for compiled suites, instead of ~/.cache/yieldlings."),
    JAVA_HOME("The JDK, 25 or later; without it, one is looked for in the usual places.");

    private final String meaning;

    Variable(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
