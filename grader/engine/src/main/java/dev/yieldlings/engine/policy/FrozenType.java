package dev.yieldlings.engine.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        String[] columns = line.split("\t", -1);
        Map<String, Status> members = new HashMap<>();
        for (String marked : words(columns[2])) {
            members.put(unmarked(marked), Status.ofMarked(marked));
        }
        List<String> above = Stream.of(words(columns[1]))
                .map(type -> type.indexOf('.') < 0 ? packageName + "." + type : type)
                .toList();
        return new FrozenType(packageName + "." + unmarked(columns[0]), Status.ofMarked(columns[0]), above, members);
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
