package dev.yieldlings.engine.author.mutate;

import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import dev.yieldlings.engine.author.mutate.operator.Operator.Edit;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mutants with a fault in one method's code. */
final class MethodMutants {
    private final Classes classes;
    private final Map<String, byte[]> wrappers;

    MethodMutants(Classes classes, Map<String, byte[]> wrappers) {
        this.classes = classes;
        this.wrappers = Map.copyOf(wrappers);
    }

    List<Mutant> of(ClassModel type, byte[] original, String file) {
        List<Mutant> mutants = new ArrayList<>();
        for (MethodModel method : type.methods()) {
            method.code().filter(code -> isWritten(type, method, code)).ifPresent(code -> {
                String name = type.thisClass().asInternalName().replace('/', '.') + "#" + MethodNames.of(type, method);
                Code elements = new Code(type, method, code);
                Map<String, Integer> ordinals = new HashMap<>();
                for (int index = 0; index < elements.size(); index++) {
                    for (Operator operator : Operator.ALL) {
                        for (Edit edit : operator.at(elements, index)) {
                            int ordinal = ordinals.merge(edit.operator(), 1, Integer::sum);
                            String id = name + ":" + edit.operator() + ":" + ordinal;
                            int line = elements.line(index);
                            changed(type, method, index, edit)
                                    .filter(bytes -> !Arrays.equals(bytes, original) && classes.isLoadable(bytes))
                                    .ifPresent(bytes ->
                                            mutants.add(new Mutant(id, edit.operator(), file, line, all(type, bytes))));
                        }
                    }
                }
            });
        }
        return mutants;
    }

    private Map<String, byte[]> all(ClassModel type, byte[] bytes) {
        Map<String, byte[]> all = new HashMap<>(wrappers);
        all.put(type.thisClass().asInternalName().replace('/', '.'), bytes);
        return all;
    }

    /** Nothing where the code with the fault in it makes no sense to a JVM. */
    private Optional<byte[]> changed(ClassModel type, MethodModel method, int index, Edit edit) {
        CodeTransform transform = CodeTransform.ofStateful(() -> {
            int[] next = {0};
            return (builder, element) -> {
                if (next[0]++ == index) {
                    edit.instead().accept(builder);
                } else {
                    builder.with(element);
                }
            };
        });
        try {
            return Optional.of(classes.form()
                    .transformClass(
                            type, ClassTransform.transformingMethodBodies(other -> other == method, transform)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the method is somebody's code, and not what the compiler adds to bridges, enums and records. */
    private static boolean isWritten(ClassModel type, MethodModel method, CodeModel code) {
        boolean isLambda = method.methodName().stringValue().startsWith("lambda$");
        boolean isAdded = method.flags().has(AccessFlag.SYNTHETIC) && !isLambda;
        boolean ofEnum = type.flags().has(AccessFlag.ENUM)
                && (method.methodName().equalsString("values")
                        || method.methodName().equalsString("valueOf"));
        boolean ofRecord = code.elementStream()
                .anyMatch(element -> element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod()
                                .owner()
                                .descriptorString()
                                .equals("Ljava/lang/runtime/ObjectMethods;"));
        return !isAdded && !ofEnum && !ofRecord;
    }
}
