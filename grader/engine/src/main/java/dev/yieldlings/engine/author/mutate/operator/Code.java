package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One method's code, element by element, for operators to look for places. */
public final class Code {
    private final ClassModel type;
    private final MethodModel method;
    private final List<CodeElement> elements;
    private final Map<Label, Integer> labels = new HashMap<>();

    /** Looks at the code of a method. */
    public Code(ClassModel type, MethodModel method, CodeModel code) {
        this.type = type;
        this.method = method;
        this.elements = code.elementList();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                labels.put(target.label(), i);
            }
        }
    }

    /** The class that the method belongs to. */
    public ClassModel type() {
        return type;
    }

    /** How many elements there are. */
    public int size() {
        return elements.size();
    }

    CodeElement element(int index) {
        return elements.get(index);
    }

    String methodName() {
        return method.methodName().stringValue();
    }

    MethodTypeDesc methodType() {
        return method.methodTypeSymbol();
    }

    /** The source line of an element; 0 where none is known. */
    public int line(int index) {
        for (int i = index; i >= 0; i--) {
            if (elements.get(i) instanceof LineNumber number) {
                return number.line();
            }
        }
        return 0;
    }

    /** The instruction before an element; nothing where a jump can come in between. */
    @Nullable
    Instruction before(int index) {
        return before(index, 1);
    }

    /** The first, second and so on instruction before an element; nothing where a jump can come in between. */
    @Nullable
    Instruction before(int index, int count) {
        int left = count;
        for (int i = index - 1; i >= 0; i--) {
            if (elements.get(i) instanceof Instruction instruction && --left == 0) {
                return instruction;
            }
            if (elements.get(i) instanceof LabelTarget target && isJumpedTo(target.label())) {
                return null;
            }
        }
        return null;
    }

    /** The first, second and so on instruction behind an element; nothing behind the last. */
    @Nullable
    Instruction after(int index, int count) {
        int left = count;
        for (int i = index + 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof Instruction instruction && --left == 0) {
                return instruction;
            }
        }
        return null;
    }

    /** Whether a local variable already has a value at an element: a store there is not its first one. */
    boolean isAssigned(int slot, int index) {
        return elements.stream()
                .anyMatch(element -> element instanceof LocalVariable variable
                        && variable.slot() == slot
                        && at(variable.startScope()) <= index
                        && index < at(variable.endScope()));
    }

    private int at(Label label) {
        return labels.getOrDefault(label, elements.size());
    }

    private boolean isJumpedTo(Label label) {
        return elements.stream().anyMatch(element -> Jumps.targets(element).contains(label));
    }
}
