package dev.yieldlings.cli;

/**
 * The main class. It is linked with nothing but the JDK, so that it can say what is wrong with the rest: an exit code of
 * 1 would be taken for a verdict.
 */
public final class Main {
    private static final int BROKEN = 3;

    private Main() {}

    /**
     * Runs a command line and ends the process with its exit code.
     *
     * @param arguments what the user typed after the program's name
     */
    public static void main(String[] arguments) {
        int exitCode = BROKEN;
        try {
            exitCode = Startup.run(arguments);
        } catch (LinkageError e) {
            System.err.println("A part of yieldlings is missing or damaged (" + e.getMessage()
                    + "): unpack the distribution again.");
        } catch (Throwable e) {
            System.err.println("yieldlings broke before it could begin. This is a fault of ours; please report it "
                    + "with the text below.");
            e.printStackTrace(System.err);
        }
        System.exit(exitCode);
    }
}
