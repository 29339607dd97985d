package dev.yieldlings.worker.prompt;

import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.worker.message.PromptTold;
import dev.yieldlings.worker.wire.Encoder;
import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;

/** Runs what JShell has compiled, and answers what the parent asks besides. */
final class PromptControl extends DirectExecutionControl {
    private final Variables variables;

    PromptControl(PromptLoader loader) {
        super(loader);
        this.variables = new Variables(loader);
    }

    @Override
    public String invoke(String className, String methodName)
            throws RunException, InternalException, EngineTerminationException {
        Stop.begin();
        boolean stopped = false;
        try {
            return super.invoke(className, methodName);
        } catch (RunException e) {
            stopped = Stop.end();
            throw stopped ? new StoppedException() : e;
        } finally {
            Stop.end();
        }
    }

    @Override
    protected String invoke(Method method) throws Exception {
        return method.getReturnType() == void.class ? super.invoke(method) : Conversation.show(method.invoke(null));
    }

    /**
     * Answers with an encoded {@link PromptTold}.
     *
     * @param command {@code alive}: nothing; {@code told}: what was done to iterators and generators since it was last asked; or {@code frame}:
     *     what is inside a variable
     * @param argument the variable's name; else anything
     */
    @Override
    public Object extensionCommand(String command, Object argument) {
        return Encoder.encode(new PromptTold(
                switch (command) {
                    case "told" -> Conversation.CURRENT.take(variables.names());
                    case "alive" -> Trace.EMPTY;
                    case "frame" -> variables.frame(String.valueOf(argument));
                    default -> throw new IllegalArgumentException(command);
                }));
    }
}
