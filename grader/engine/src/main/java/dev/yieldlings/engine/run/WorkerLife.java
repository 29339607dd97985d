package dev.yieldlings.engine.run;

/** How long a worker will live. It decides how early its JVM compiles code. */
public enum WorkerLife {
    /** For one or two jobs: compiling takes longer than it saves. */
    SHORT(5),

    /** For many jobs. */
    LONG(1);

    private final int scaling;

    WorkerLife(int scaling) {
        this.scaling = scaling;
    }

    /** Returns the factor by which the JVM's compile thresholds are multiplied. */
    int scaling() {
        return scaling;
    }
}
