package dev.yieldlings.cli.play;

/** An origin of events. A game refers to these constants by name. */
enum Origin {
    /** The terminal: a key or the end of its input. */
    CONSOLE,
    /** The server port: a guest wants to connect. */
    SERVER,
    /** The guest's connection: a byte or the end of its input. */
    GUEST
}
