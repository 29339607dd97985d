package dev.yieldlings.engine.admit.reference;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first line of each reference in a class's code. */
public final class Lines {
    private final Map<MemberReference, Integer> first = new HashMap<>();

    public Lines(ClassModel model) {
        model.methods().forEach(method -> method.code().ifPresent(this::read));
    }

    /** Returns the line of the first instruction that makes a reference, or 0 if only declarations make it. */
    public int of(MemberReference reference) {
        return first.getOrDefault(reference, 0);
    }

    private void read(CodeModel code) {
        int line = 0;
        Map<Label, List<ClassEntry>> caught = new HashMap<>();
        Set<PoolEntry> pending = new HashSet<>();
        for (CodeElement element : code) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case ExceptionCatch entry ->
                    entry.catchType()
                            .ifPresent(type -> caught.computeIfAbsent(entry.handler(), at -> new ArrayList<>())
                                    .add(type));
                case LabelTarget target -> pending.addAll(caught.getOrDefault(target.label(), List.of()));
                case Instruction _ -> {
                    pending.addAll(entries(element));
                    note(pending, line);
                    pending.clear();
                }
                default -> {}
            }
        }
    }

    private void note(Set<PoolEntry> entries, int line) {
        for (PoolEntry entry : entries) {
            for (MemberReference reference : References.of(entry)) {
                first.merge(reference, line, Math::min);
            }
        }
    }

    /** Returns the constant pool entries that an instruction uses. */
    public static List<PoolEntry> entries(CodeElement element) {
        return switch (element) {
            case InvokeInstruction invoke -> List.of(invoke.method(), invoke.owner());
            case FieldInstruction field -> List.of(field.field(), field.owner());
            case NewObjectInstruction created -> List.of(created.className());
            case NewReferenceArrayInstruction created -> List.of(created.componentType());
            case NewMultiArrayInstruction created -> List.of(created.arrayType());
            case TypeCheckInstruction check -> List.of(check.type());
            case ConstantInstruction.LoadConstantInstruction load -> List.of(load.constantEntry());
            case InvokeDynamicInstruction dynamic -> handles(dynamic);
            default -> List.of();
        };
    }

    private static List<PoolEntry> handles(InvokeDynamicInstruction dynamic) {
        List<PoolEntry> entries = new ArrayList<>();
        entries.add(dynamic.invokedynamic());
        entries.add(dynamic.invokedynamic().bootstrap().bootstrapMethod().reference());
        for (PoolEntry argument : dynamic.invokedynamic().bootstrap().arguments()) {
            entries.add(argument);
            if (argument instanceof MethodHandleEntry handle) {
                entries.add(handle.reference());
                entries.add(handle.reference().owner());
            }
        }
        return entries;
    }
}
