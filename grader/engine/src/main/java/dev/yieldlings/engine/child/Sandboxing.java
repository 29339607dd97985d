package dev.yieldlings.engine.child;

import java.util.function.Consumer;

/**
 * Chooses the sandbox for the child processes of a run.
 *
 * <p>A sandbox is not tested beforehand. It counts as proven when the first child in it gets ready. If a child fails to
 * get ready before that, the sandbox is given up; that child has not seen any submission. A proven sandbox is never
 * given up, so no submission can disable it for later ones.
 */
public final class Sandboxing {
    private final SandboxPolicy policy;
    private final Consumer<String> notices;
    private volatile Sandbox sandbox;
    private boolean proven;

    /**
     * Begins a run that continues without notice if no sandbox works.
     *
     * @throws SandboxException if a sandbox is required and none is installed
     */
    public Sandboxing(SandboxPolicy policy) {
        this(policy, notice -> {});
    }

    /**
     * Begins a run.
     *
     * @param notices receives a notice if the policy is {@code AUTO} and no sandbox works
     * @throws SandboxException if a sandbox is required and none is installed
     */
    public Sandboxing(SandboxPolicy policy, Consumer<String> notices) {
        this.policy = policy;
        this.notices = notices;
        this.sandbox = policy == SandboxPolicy.OFF ? new Sandbox.None() : Sandbox.installed();
        if (policy == SandboxPolicy.REQUIRED && sandbox instanceof Sandbox.None) {
            throw new SandboxException("A sandbox is required, but there is none here: install bubblewrap "
                    + "(on Linux, for example `apt-get install bubblewrap`).");
        }
        if (policy == SandboxPolicy.AUTO && sandbox instanceof Sandbox.None) {
            without("bubblewrap is not installed");
        }
    }

    private void without(String why) {
        notices.accept("Submissions run without a sandbox: " + why
                + ". `--sandbox=off` allows this, `--sandbox=required` refuses it.");
    }

    /** Returns the sandbox for the next child. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Records that a child got ready in a sandbox. */
    public synchronized void works(Sandbox used) {
        proven |= used.equals(sandbox);
    }

    /**
     * Records that a child did not get ready in a sandbox.
     *
     * @param failure why the child did not get ready
     * @return whether the sandbox may be the cause, so that the caller should try again with the current
     *     {@link #sandbox}
     * @throws SandboxException if the sandbox may be the cause and is required
     */
    public synchronized boolean failed(Sandbox used, Exception failure) {
        if (used instanceof Sandbox.None || (proven && used.equals(sandbox))) {
            return false;
        }
        if (policy == SandboxPolicy.REQUIRED) {
            throw new SandboxException(
                    "A sandbox is required, and bubblewrap (bwrap) is installed but makes none here: allow it user "
                            + "namespaces, which the system or the container around this process forbids it.\n"
                            + failure.getMessage());
        }
        if (used.equals(sandbox)) {
            sandbox = new Sandbox.None();
            without("bubblewrap is installed but makes none here (the system, or the container around this process, "
                    + "forbids it user namespaces)");
        }
        return true;
    }
}
