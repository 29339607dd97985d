package dev.yieldlings.engine.run;

/** How long a worker is going to live, which decides when its JVM had best begin to compile what it runs. */
public enum WorkerLife {
    /** For a job or two, in which compiling takes longer than it saves. */
    SHORT(5),

    /** For many jobs. */
    LONG(1);

    private final int scaling;

    WorkerLife(int scaling) {
        this.scaling = scaling;
    }

    /** How many times as often as usual something must have run before it is compiled. */
    int scaling() {
        return scaling;
    }
}
