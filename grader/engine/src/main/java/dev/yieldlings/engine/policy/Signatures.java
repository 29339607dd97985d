package dev.yieldlings.engine.policy;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.stream.Collectors;

/** Writes members in the forms that the policy and the frozen list use. */
public final class Signatures {
    private Signatures() {}

    /** Returns a method's name with its parameters' simple names, as in {@code name(String,int)}, or a field's name. */
    public static String signature(String member, String descriptor) {
        return descriptor.startsWith("(") ? member + parameters(descriptor) : member;
    }

    private static String parameters(String descriptor) {
        return MethodTypeDesc.ofDescriptor(descriptor).parameterList().stream()
                .map(ClassDesc::displayName)
                .map(name -> name.replace('$', '.'))
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** Returns a member's key in the frozen list. */
    static String key(String member, String descriptor) {
        return descriptor.startsWith("(") ? member + descriptor : member + ":" + descriptor;
    }
}
