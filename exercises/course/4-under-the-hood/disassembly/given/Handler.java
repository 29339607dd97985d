/**
 * An except clause: what is done where an exception is thrown in a part of the code.
 *
 * @param from the first instruction of that part
 * @param to the instruction after its last one
 * @param type the exceptions that it is for
 * @param depth how many values it leaves on the stack, from the bottom; the exception is pushed on top of them
 * @param target the instruction to go on with
 */
public record Handler(int from, int to, Class<? extends RuntimeException> type, int depth, int target) {}
