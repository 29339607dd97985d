package dev.yieldlings.engine.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line of the frozen list: a type that may be named, and its members as JDK 25 has them.
 *
 * @param name its binary name
 * @param status how it stands itself
 * @param above the public types that it extends and implements, the superclass first
 * @param members how its members stand, by name and descriptor; a member that isn't here does not exist in it
 */
record FrozenType(String name, Status status, List<String> above, Map<String, Status> members) {
    /** Reads a line: the marked name, the types above and the marked members, between tabulators. */
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

    /** The type that answers for a member of a type: itself, or the first one above that has the member. */
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

    /** The name that begins a line. */
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
