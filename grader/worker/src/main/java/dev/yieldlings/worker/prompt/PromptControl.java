package dev.yieldlings.worker.prompt;

import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.worker.message.PromptTold;
import dev.yieldlings.worker.wire.Encoder;
import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;

/** Runs the code that JShell has compiled, and answers the parent's extension commands. */
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
     * @param command {@code told} for the calls on iterators and generators since the last {@code told}; {@code frame}
     *     for the state inside the object in a variable; {@code alive} for an empty answer
     * @param argument the variable's name for {@code frame}, otherwise ignored
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
