package dev.yieldlings.worker.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Consumer;
import jdk.jshell.execution.Util;

/**
 * The main class of a prompt's child, which is connected to its parent by its standard streams and ends when the parent
 * ends.
 */
public final class PromptMain {
    private PromptMain() {}

    /** Runs the parent's commands until the parent has ended. */
    public static void main(String[] arguments) throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        Echo echo = Conversation.CURRENT.echo();
        Map<String, Consumer<OutputStream>> outputs = Map.of(
                "out", target -> System.setOut(echo.stream(target)),
                "err", target -> System.setErr(echo.stream(target)));
        System.setIn(InputStream.nullInputStream());
        Util.forwardExecutionControlAndIO(
                new PromptControl(new PromptLoader()),
                Commands.of(in, () -> Runtime.getRuntime().halt(0)),
                out,
                outputs,
                Map.of());
        System.exit(0);
    }
}
