package dev.yieldlings.engine.policy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Applies the policy to the public API of the running JDK, and returns the lines of the frozen list. */
final class Expansion {
    private final Rules rules = Policy.rules();

    /** Returns the files of the frozen list: for each package, the lines of its types. */
    Map<String, List<String>> files() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (Class<?> type : PublicTypes.all()) {
            if (status(type) != Status.DENIED) {
                files.computeIfAbsent(type.getPackageName(), name -> new ArrayList<>())
                        .add(line(type));
            }
        }
        return files;
    }

    private String line(Class<?> type) {
        String above = PublicMembers.above(type).stream()
                .map(each -> shortened(each, type.getPackageName()))
                .collect(Collectors.joining(" "));
        Map<String, Status> members = new TreeMap<>();
        PublicMembers.of(type).forEach(member -> members.putIfAbsent(member.key(), status(type, member)));
        return status(type).mark() + shortened(type, type.getPackageName()) + "\t" + above + "\t"
                + members.entrySet().stream()
                        .map(entry -> entry.getValue().mark() + entry.getKey())
                        .collect(Collectors.joining(" "));
    }

    private static String shortened(Class<?> type, String packageName) {
        return type.getPackageName().equals(packageName)
                ? type.getName().substring(packageName.length() + 1)
                : type.getName();
    }

    Status status(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        return element.isPrimitive()
                ? Status.ALLOWED
                : PublicTypes.isPublic(element)
                        ? rules.ofType(element.getName())
                                .orElse(Rules.Ruling.SILENT)
                                .status()
                        : Status.DENIED;
    }

    private Status status(Class<?> type, PublicMembers.Member member) {
        Optional<Rules.Ruling> ruling = ruling(type, member);
        Status status = ruling.map(Rules.Ruling::status).orElse(Status.DENIED);
        if (ruling.isPresent() && !ruling.get().named()) {
            for (Class<?> mentioned : member.mentioned()) {
                Status its = status(mentioned);
                status = status.and(its == Status.COMPILER ? Status.DENIED : its);
            }
        }
        for (Class<?> above : allAbove(type)) {
            if (!member.name().equals("<init>") && has(above, member)) {
                Optional<Rules.Ruling> its = ruling(above, member).filter(Rules.Ruling::named);
                status = status.and(its.map(Rules.Ruling::status).orElse(Status.ALLOWED));
            }
        }
        return status;
    }

    private Optional<Rules.Ruling> ruling(Class<?> type, PublicMembers.Member member) {
        return rules.ofMember(type.getName(), member.name(), member.signature());
    }

    private static boolean has(Class<?> type, PublicMembers.Member member) {
        return PublicMembers.of(type).stream().anyMatch(each -> each.signature().equals(member.signature()));
    }

    private static Set<Class<?>> allAbove(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> above : PublicMembers.above(type)) {
            all.add(above);
            all.addAll(allAbove(above));
        }
        all.add(Object.class);
        all.remove(type);
        return all;
    }
}
