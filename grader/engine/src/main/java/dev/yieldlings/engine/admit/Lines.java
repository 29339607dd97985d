package dev.yieldlings.engine.admit;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the line where a class file first makes a reference. */
final class Lines {
    private final ClassModel model;

    Lines(ClassModel model) {
        this.model = model;
    }

    /** The source file's name. */
    String file() {
        return model.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
    }

    /** The line of the first instruction that makes the reference; 0 where only a declaration does. */
    int of(Reference reference) {
        int first = 0;
        for (MethodModel method : model.methods()) {
            int line = method.code().map(code -> in(code, reference)).orElse(0);
            if (line > 0 && (first == 0 || line < first)) {
                first = line;
            }
        }
        return first;
    }

    private static int in(CodeModel code, Reference reference) {
        int line = 0;
        Set<Label> catching = new HashSet<>();
        boolean caught = false;
        for (CodeElement element : code) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case ExceptionCatch entry
                when entry.catchType().filter(type -> makes(type, reference)).isPresent() ->
                    catching.add(entry.handler());
                case LabelTarget target -> caught |= catching.contains(target.label());
                default -> {}
            }
            if (caught && element instanceof Instruction) {
                return line;
            }
            for (PoolEntry entry : entries(element)) {
                if (makes(entry, reference)) {
                    return line;
                }
            }
        }
        return 0;
    }

    private static boolean makes(PoolEntry entry, Reference reference) {
        return References.of(entry).equals(Optional.of(reference));
    }

    private static List<PoolEntry> entries(CodeElement element) {
        return switch (element) {
            case InvokeInstruction invoke -> List.of(invoke.method(), invoke.owner());
            case FieldInstruction field -> List.of(field.field(), field.owner());
            case NewObjectInstruction created -> List.of(created.className());
            case NewReferenceArrayInstruction created -> List.of(created.componentType());
            case TypeCheckInstruction check -> List.of(check.type());
            case ConstantInstruction.LoadConstantInstruction load -> List.of(load.constantEntry());
            case InvokeDynamicInstruction dynamic -> handles(dynamic);
            default -> List.of();
        };
    }

    private static List<PoolEntry> handles(InvokeDynamicInstruction dynamic) {
        List<PoolEntry> entries = new ArrayList<>();
        entries.add(dynamic.invokedynamic().bootstrap().bootstrapMethod().reference());
        for (PoolEntry argument : dynamic.invokedynamic().bootstrap().arguments()) {
            if (argument instanceof MethodHandleEntry handle) {
                entries.add(handle.reference());
                entries.add(handle.reference().owner());
            }
        }
        return entries;
    }
}
