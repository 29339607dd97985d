package dev.yieldlings.engine.policy;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.stream.Collectors;

/** Writes members as the policy and its readers name them. */
public final class Signatures {
    private Signatures() {}

    /** A method's name with the simple names of its parameters, as in {@code name(String,int)}; of a field the name. */
    public static String signature(String member, String descriptor) {
        return descriptor.startsWith("(") ? member + parameters(descriptor) : member;
    }

    private static String parameters(String descriptor) {
        return MethodTypeDesc.ofDescriptor(descriptor).parameterList().stream()
                .map(ClassDesc::displayName)
                .map(name -> name.replace('$', '.'))
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** What names a member in the frozen list. */
    static String key(String member, String descriptor) {
        return descriptor.startsWith("(") ? member + descriptor : member + ":" + descriptor;
    }
}
