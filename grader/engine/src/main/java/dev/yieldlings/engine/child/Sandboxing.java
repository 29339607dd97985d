package dev.yieldlings.engine.child;

import java.util.function.Consumer;

/**
 * Which sandbox the child processes of one run are started in.
 *
 * <p>Nobody asks beforehand whether a sandbox works: the first child that gets ready in it proves it, and one that
 * doesn't ends it, before that child has seen anything of a submission. What is proven stays, so that no submission can
 * bring the sandbox down for those after it.
 */
public final class Sandboxing {
    private final SandboxPolicy policy;
    private final Consumer<String> notices;
    private volatile Sandbox sandbox;
    private boolean proven;

    /**
     * Begins a run that goes on without a word where no sandbox works.
     *
     * @throws SandboxException if a sandbox is required and none is installed
     */
    public Sandboxing(SandboxPolicy policy) {
        this(policy, notice -> {});
    }

    /**
     * Begins a run.
     *
     * @param notices gets one notice if it goes on without a sandbox that was wanted
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

    /** What the next child is to be started in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Notes that a child got ready in a sandbox. */
    public synchronized void works(Sandbox used) {
        proven |= used.equals(sandbox);
    }

    /**
     * Notes that a child did not get ready in a sandbox.
     *
     * @param failure what came of it
     * @return whether the sandbox may be to blame, and {@link #sandbox} says now what to try instead
     * @throws SandboxException if it is to blame and is required
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
