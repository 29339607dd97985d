package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;

/** A generator, iterator or iterable that is returned inside a wrapper which breaks a rule of the protocol. */
public final class Twists implements Operator {
    /** The class of the wrappers; whoever runs such a mutant must add it. */
    public static final String WRAPPERS = "YieldlingsTwists";

    private static final ClassDesc WRAPPER = ClassDesc.of(WRAPPERS);

    /** By the type that is returned: the operators' names, and the wrappers' methods. */
    private static final Map<String, Map<String, String>> METHODS = Map.of(
            "Ldev/yieldlings/kit/Generator;",
            Map.of(
                    "eager", "eager",
                    "looks-ahead", "ahead",
                    "started-early", "started",
                    "never-closes", "unclosed",
                    "revives", "reviving"),
            "Ljava/util/Iterator;",
            Map.of(
                    "eager", "eager",
                    "looks-ahead", "ahead",
                    "has-next-advances", "advancing",
                    "revives", "reviving"),
            "Ljava/lang/Iterable;",
            Map.of("eager", "eager", "only-once", "once"));

    @Override
    public List<Edit> at(Code code, int index) {
        ClassDesc type = code.methodType().returnType();
        if (!(code.element(index) instanceof ReturnInstruction end)) {
            return List.of();
        }
        return METHODS.getOrDefault(type.descriptorString(), Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(method -> new Edit(
                        method.getKey(),
                        builder -> builder.invokestatic(WRAPPER, method.getValue(), MethodTypeDesc.of(type, type))
                                .with(end)))
                .toList();
    }
}
