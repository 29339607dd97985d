import java.util.List;

/**
 * What a function does, compiled. All calls of the function share it, and it never changes.
 *
 * @param name the function's name
 * @param parameters the names of its parameters
 * @param instructions what it does
 * @param handlers its except clauses, the innermost first
 */
public record Code(String name, List<String> parameters, List<Instruction> instructions, List<Handler> handlers) {
    /** Keeps copies. */
    public Code {
        parameters = List.copyOf(parameters);
        instructions = List.copyOf(instructions);
        handlers = List.copyOf(handlers);
    }

    /** Code without except clauses. */
    public Code(String name, List<String> parameters, List<Instruction> instructions) {
        this(name, parameters, instructions, List.of());
    }
}
