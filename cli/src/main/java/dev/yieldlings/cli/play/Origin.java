package dev.yieldlings.cli.play;

/** Where something can come from; a program that is played calls these by their names. */
enum Origin {
    /** The terminal: a key, or its end. */
    CONSOLE,
    /** The door: a guest who wants in. */
    SERVER,
    /** The guest's connection: a byte, or its end. */
    GUEST
}
