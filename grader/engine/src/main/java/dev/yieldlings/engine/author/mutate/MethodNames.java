package dev.yieldlings.engine.author.mutate;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names methods in a mutant's id so that the id stays the same when other parts of the class change. */
final class MethodNames {
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$(\\d+)");

    private MethodNames() {}

    /**
     * Returns the method's name, with its parameters if it is overloaded. A lambda is named after its method and a
     * number.
     */
    static String of(ClassModel type, MethodModel method) {
        String name = method.methodName().stringValue();
        Matcher lambda = LAMBDA.matcher(name);
        if (lambda.matches()) {
            long earlier = type.methods().stream()
                    .map(other -> LAMBDA.matcher(other.methodName().stringValue()))
                    .filter(other -> other.matches()
                            && other.group(1).equals(lambda.group(1))
                            && Integer.parseInt(other.group(2)) < Integer.parseInt(lambda.group(2)))
                    .count();
            return lambda.group(1) + ".lambda" + (earlier + 1);
        }
        List<MethodModel> alike = type.methods().stream()
                .filter(other ->
                        other.methodName().equalsString(name) && !other.flags().has(AccessFlag.BRIDGE))
                .toList();
        return alike.size() < 2 ? name : name + parameters(method);
    }

    private static String parameters(MethodModel method) {
        return method.methodTypeSymbol().parameterList().stream()
                .map(ClassDesc::displayName)
                .collect(Collectors.joining(",", "(", ")"));
    }
}
