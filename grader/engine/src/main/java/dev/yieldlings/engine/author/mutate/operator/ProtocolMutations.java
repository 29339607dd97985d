package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Wraps a returned generator, iterator or iterable so that it breaks a rule of the protocol. */
final class ProtocolMutations implements Operator {
    private static final ClassDesc GENERATORS = ClassDesc.of("YieldlingsTwists");
    private static final ClassDesc ITERATORS = ClassDesc.of("YieldlingsIterators");
    private static final String GENERATOR = "Ldev/yieldlings/kit/Generator;";

    /** By return type: the operators' names and the wrappers' methods. */
    private static final Map<String, Map<String, String>> METHODS = Map.of(
            GENERATOR,
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
        ClassDesc wrapper = type.descriptorString().equals(GENERATOR) ? GENERATORS : ITERATORS;
        Stream<Edit> wrapped = METHODS.getOrDefault(type.descriptorString(), Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(method -> new Edit(
                        method.getKey(),
                        builder -> builder.invokestatic(wrapper, method.getValue(), MethodTypeDesc.of(type, type))
                                .with(end)));
        return Stream.concat(wrapped, isIterator(code) ? Stream.of(rewinding(type, end)) : Stream.of())
                .toList();
    }

    /** Makes an iterable return the same iterator each time, reset to its start. */
    private static Edit rewinding(ClassDesc type, ReturnInstruction end) {
        MethodTypeDesc taking = MethodTypeDesc.of(type, ConstantDescs.CD_Object, type);
        return new Edit(
                "rewinds",
                builder -> builder.aload(0)
                        .swap()
                        .invokestatic(ITERATORS, "rewinding", taking)
                        .with(end));
    }

    private static boolean isIterator(Code code) {
        return code.methodName().equals("iterator")
                && !code.isStatic()
                && code.methodType().descriptorString().equals("()Ljava/util/Iterator;");
    }
}
