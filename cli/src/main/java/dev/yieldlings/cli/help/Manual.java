package dev.yieldlings.cli.help;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a command's help says of the files and the environment that it works with. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Manual {
    /** A line of several commands: where progress is kept. */
    String PROGRESS = ".yieldlings/progress.json: what you have passed, points, hints seen";

    /** A line of several commands: where replaced files are kept. */
    String BACKUPS = ".yieldlings/backups/: copies of files that were replaced";

    /** A line of several commands: where suites are kept. */
    String CACHE = "~/.cache/yieldlings/: compiled suites; may be deleted";

    /** The files that it reads or writes, each as its path, a colon and a space, and what it holds. */
    String[] files() default {};

    /** What it reads of the environment beside what all commands do. */
    Variable[] environment() default {};
}
