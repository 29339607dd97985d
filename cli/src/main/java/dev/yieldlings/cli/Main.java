package dev.yieldlings.cli;

/**
 * The main class. It depends on nothing but the JDK, so that it can report a failure to load the other classes.
 * Without that the JVM would exit with 1, which means a failed verdict.
 */
public final class Main {
    private static final int BROKEN = 3;

    private Main() {}

    /**
     * Runs a command line and exits with its exit code.
     *
     * @param arguments the arguments after the program's name
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
