package dev.yieldlings.engine.child;

/** Whether child processes run in a sandbox. */
public enum SandboxPolicy {
    /** Use a sandbox if one works. */
    AUTO,
    /** Use a sandbox, or fail. */
    REQUIRED,
    /** Use no sandbox. */
    OFF
}
