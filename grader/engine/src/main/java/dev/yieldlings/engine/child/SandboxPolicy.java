package dev.yieldlings.engine.child;

/** Whether child processes are to run in a sandbox. */
public enum SandboxPolicy {
    /** In one where one works, without it elsewhere. */
    AUTO,
    /** In one, or not at all. */
    REQUIRED,
    /** Without one. */
    OFF
}
