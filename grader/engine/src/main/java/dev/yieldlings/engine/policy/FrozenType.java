package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of the frozen list: a type that may be named, and its members as of JDK 25.
 *
 * @param name its binary name
 * @param status the status of the type itself
 * @param above the public supertypes, the superclass first
 * @param members the status of each member, by name and descriptor; a member that is missing does not exist in the type
 */
record FrozenType(String name, Status status, List<String> above, Map<String, Status> members) {
    /** Parses a line of three columns separated by tabs: the marked name, the supertypes and the marked members. */
    static FrozenType parse(String packageName, String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        Map<String, Status> members = new HashMap<>();
        for (String marked : words(line.substring(second + 1))) {
            members.put(unmarked(marked), Status.ofMarked(marked));
        }
        List<String> above = new ArrayList<>();
        for (String type : words(line.substring(first + 1, second))) {
            above.add(type.indexOf('.') < 0 ? packageName + "." + type : type);
        }
        String name = line.substring(0, first);
        return new FrozenType(packageName + "." + unmarked(name), Status.ofMarked(name), above, members);
    }

    /**
     * Returns the type that declares a member: the type itself, or the first supertype that has the member; empty if
     * neither has it.
     */
    static Optional<FrozenType> declaring(String name, String key, Function<String, Optional<FrozenType>> types) {
        Optional<FrozenType> found = types.apply(name);
        if (found.isEmpty() || found.get().members().containsKey(key)) {
            return found;
        }
        for (String above : found.get().above()) {
            Optional<FrozenType> declaring = declaring(above, key, types);
            if (declaring.isPresent()) {
                return declaring;
            }
        }
        return Optional.empty();
    }

    /** Returns the simple name at the beginning of a line. */
    static String simpleName(String line) {
        return unmarked(line.substring(0, line.indexOf('\t')));
    }

    private static String[] words(String column) {
        return column.isEmpty() ? new String[0] : column.split(" ");
    }

    private static String unmarked(String marked) {
        return marked.substring(Status.ofMarked(marked).mark().length());
    }
}
