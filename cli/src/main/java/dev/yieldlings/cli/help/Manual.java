package dev.yieldlings.cli.help;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The files and environment variables that a command's help describes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Manual {
    /** The line about the progress file. */
    String PROGRESS = ".yieldlings/progress.json: what you have passed, points, hints seen";

    /** The line about backups. */
    String BACKUPS = ".yieldlings/backups/: copies of files that were replaced";

    /** The line about the cache. */
    String CACHE = "~/.cache/yieldlings/: compiled suites; may be deleted";

    /** The files that the command reads or writes, each as the path, a colon, a space and the description. */
    String[] files() default {};

    /** The environment variables that the command reads in addition to those of all commands. */
    Variable[] environment() default {};
}
