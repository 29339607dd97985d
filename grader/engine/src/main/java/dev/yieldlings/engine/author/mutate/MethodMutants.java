package dev.yieldlings.engine.author.mutate;

import dev.yieldlings.engine.author.mutate.collaborator.NothingThere;
import dev.yieldlings.engine.author.mutate.collaborator.RememberedAnswers;
import dev.yieldlings.engine.author.mutate.collaborator.SwallowedExceptions;
import dev.yieldlings.engine.author.mutate.collaborator.WiderCatches;
import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import dev.yieldlings.engine.author.mutate.operator.Operator.Edit;
import dev.yieldlings.engine.author.mutate.shared.KeptObjects;
import dev.yieldlings.engine.author.mutate.shared.SharedLocals;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes mutants that change the code of one method. */
final class MethodMutants {
    private static final List<Operator> OPERATORS = Stream.concat(
                    Operator.PLAIN.stream(),
                    Stream.of(
                            new RememberedAnswers(),
                            new SwallowedExceptions(),
                            new WiderCatches(),
                            new NothingThere(),
                            new SharedLocals(),
                            new KeptObjects()))
            .toList();

    private final Classes classes;
    private final Map<String, byte[]> wrappers;

    MethodMutants(Classes classes, Map<String, byte[]> wrappers) {
        this.classes = classes;
        this.wrappers = Map.copyOf(wrappers);
    }

    List<Mutant> of(ClassModel type, byte[] original, String file) {
        List<Mutant> mutants = new ArrayList<>();
        // Two operators may give the same code, which needs only one run.
        Set<ByteBuffer> seen = new HashSet<>(Set.of(ByteBuffer.wrap(original)));
        for (MethodModel method : type.methods()) {
            method.code().filter(code -> isWritten(type, method, code)).ifPresent(code -> {
                String name = type.thisClass().asInternalName().replace('/', '.') + "#" + MethodNames.of(type, method);
                Code elements = new Code(type, method, code);
                Map<String, Integer> ordinals = new HashMap<>();
                for (int index = 0; index < elements.size(); index++) {
                    for (Operator operator : OPERATORS) {
                        for (Edit edit : operator.at(elements, index)) {
                            int ordinal = ordinals.merge(edit.operator(), 1, Integer::sum);
                            String id = name + ":" + edit.operator() + ":" + ordinal;
                            int line = elements.line(index);
                            changed(type, method, index, edit)
                                    .filter(bytes -> seen.add(ByteBuffer.wrap(bytes)) && classes.isLoadable(bytes))
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
        Map<String, byte[]> all = new HashMap<>();
        addUsed(bytes, all);
        all.put(type.thisClass().asInternalName().replace('/', '.'), bytes);
        return all;
    }

    /** Adds the wrappers that a class uses, directly or through other wrappers. */
    private void addUsed(byte[] bytes, Map<String, byte[]> all) {
        for (PoolEntry entry : classes.form().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry used) {
                wrappers.forEach((name, wrapper) -> {
                    boolean isUsed = name.equals(used.asInternalName()) || name.startsWith(used.asInternalName() + "$");
                    if (isUsed && all.put(name, wrapper) == null) {
                        addUsed(wrapper, all);
                    }
                });
            }
        }
    }

    /** Returns the changed class, or empty if the changed code is invalid. */
    private Optional<byte[]> changed(ClassModel type, MethodModel method, int index, Edit edit) {
        try {
            CodeTransform changes = CodeTransform.ofStateful(() -> new Change(index, edit));
            return Optional.of(classes.form()
                    .transformClass(
                            type,
                            ClassTransform.transformingMethodBodies(other -> other == method, changes)
                                    .andThen(ClassTransform.endHandler(edit.besides()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Applies an edit to a method's code. */
    private static final class Change implements CodeTransform {
        private final int index;
        private final Edit edit;
        private int next;

        Change(int index, Edit edit) {
            this.index = index;
            this.edit = edit;
        }

        @Override
        public void atStart(CodeBuilder builder) {
            edit.first().accept(builder);
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            int place = next++;
            if (place == index) {
                edit.instead().accept(builder);
            } else {
                edit.elsewhere()
                        .getOrDefault(place, unchanged -> unchanged.with(element))
                        .accept(builder);
            }
        }

        @Override
        public void atEnd(CodeBuilder builder) {
            edit.last().accept(builder);
        }
    }

    /** Whether the method comes from the source, and not from the compiler, as in bridges, enums and records. */
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
