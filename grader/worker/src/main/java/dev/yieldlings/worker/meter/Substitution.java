package dev.yieldlings.worker.meter;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Replaces calls and method references to JDK methods that return random numbers or read the clock with calls of
 * {@link Repeatable}.
 */
final class Substitution implements CodeTransform {
    private static final ClassDesc REPEATABLE = ClassDesc.of(Repeatable.class.getName());
    private static final ClassDesc CLOCK = ClassDesc.of("java.time.Clock");
    private static final ClassDesc ZONE = ClassDesc.of("java.time.ZoneId");
    private static final MethodTypeDesc NOTHING_TO_LONG = MethodTypeDesc.of(ConstantDescs.CD_long);
    private static final MethodTypeDesc LONG_TO_VOID = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long);
    private static final String TIME = "java/time/";

    /** Static methods of the JDK and their replacements, which have the same parameters and result. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("java/lang/Math.random()D", "random"),
            Map.entry("java/lang/StrictMath.random()D", "random"),
            Map.entry("java/util/Collections.shuffle(Ljava/util/List;)V", "shuffle"),
            Map.entry("java/util/random/RandomGenerator.getDefault()Ljava/util/random/RandomGenerator;", "getDefault"),
            Map.entry(
                    "java/util/random/RandomGenerator.of(Ljava/lang/String;)Ljava/util/random/RandomGenerator;", "of"),
            Map.entry("java/lang/System.nanoTime()J", "nanoTime"),
            Map.entry("java/lang/System.currentTimeMillis()J", "currentTimeMillis"),
            Map.entry("java/time/Instant.now()Ljava/time/Instant;", "now"),
            Map.entry("java/time/Clock.systemUTC()Ljava/time/Clock;", "clock"),
            Map.entry("java/time/Clock.systemDefaultZone()Ljava/time/Clock;", "clock"),
            Map.entry("java/time/Clock.system(Ljava/time/ZoneId;)Ljava/time/Clock;", "clock"));

    /**
     * Constructors without parameters, and the methods that supply the argument of the same class's constructor with a
     * long.
     */
    private static final Map<String, String> CONSTRUCTORS = Map.of(
            "java/util/Random.<init>()V", "seed",
            "java/util/SplittableRandom.<init>()V", "seed",
            "java/util/Date.<init>()V", "currentTimeMillis");

    /** The same constructors, and the methods that replace references to them. */
    private static final Map<String, String> FACTORIES = Map.of(
            "java/util/Random.<init>()V", "newRandom",
            "java/util/SplittableRandom.<init>()V", "newSplittableRandom",
            "java/util/Date.<init>()V", "newDate");

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> call(code, call);
            case InvokeDynamicInstruction call -> {
                DynamicCallSiteDesc site = call.invokedynamic().asSymbol();
                code.invokedynamic(site.withArgs(Stream.of(site.bootstrapArgs())
                        .map(Substitution::replaced)
                        .toArray(ConstantDesc[]::new)));
            }
            default -> code.with(element);
        }
    }

    private static void call(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        MethodTypeDesc type = call.typeSymbol();
        String method = owner + "." + call.name() + call.type();
        if (METHODS.containsKey(method)) {
            code.invokestatic(REPEATABLE, METHODS.get(method), type);
        } else if (CONSTRUCTORS.containsKey(method)) {
            code.invokestatic(REPEATABLE, CONSTRUCTORS.get(method), NOTHING_TO_LONG)
                    .invokespecial(call.owner().asSymbol(), ConstantDescs.INIT_NAME, LONG_TO_VOID);
        } else if (owner.startsWith(TIME) && call.name().equalsString("now") && readsSystemClock(type)) {
            // Types with now() and now(ZoneId) also have now(Clock).
            code.invokestatic(REPEATABLE, "clock", type.changeReturnType(CLOCK))
                    .invokestatic(call.owner().asSymbol(), "now", MethodTypeDesc.of(type.returnType(), CLOCK));
        } else {
            code.with(call);
        }
    }

    private static boolean readsSystemClock(MethodTypeDesc type) {
        return type.parameterCount() == 0 || type.parameterType(0).equals(ZONE);
    }

    private static ConstantDesc replaced(ConstantDesc argument) {
        if (!(argument instanceof DirectMethodHandleDesc handle)
                || !handle.owner().isClassOrInterface()) {
            return argument;
        }
        String descriptor = handle.owner().descriptorString();
        String method = descriptor.substring(1, descriptor.length() - 1)
                + "."
                + handle.methodName()
                + handle.lookupDescriptor();
        if (METHODS.containsKey(method)) {
            return ours(METHODS.get(method), handle.invocationType());
        }
        return FACTORIES.containsKey(method) ? ours(FACTORIES.get(method), handle.invocationType()) : argument;
    }

    private static ConstantDesc ours(String name, MethodTypeDesc type) {
        return MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, REPEATABLE, name, type);
    }
}
