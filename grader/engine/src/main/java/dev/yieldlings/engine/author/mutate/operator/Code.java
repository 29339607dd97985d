package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The code of one method, element by element, in which operators find their places. */
public final class Code {
    private final ClassModel type;
    private final MethodModel method;
    private final List<CodeElement> elements;
    private final int maxLocals;
    private final Map<Label, Integer> labels = new HashMap<>();

    /** Looks at the code of a method. */
    public Code(ClassModel type, MethodModel method, CodeModel code) {
        this.type = type;
        this.method = method;
        this.elements = code.elementList();
        this.maxLocals = method.findAttribute(Attributes.code())
                .map(CodeAttribute::maxLocals)
                .orElse(0);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                labels.put(target.label(), i);
            }
        }
    }

    /** Returns the class of the method. */
    public ClassModel type() {
        return type;
    }

    /** Returns the number of elements. */
    public int size() {
        return elements.size();
    }

    /** Returns the element at an index. */
    public CodeElement element(int index) {
        return elements.get(index);
    }

    /** Returns the method's name in the class file. */
    public String methodName() {
        return method.methodName().stringValue();
    }

    /** Returns the method's parameter and result types. */
    public MethodTypeDesc methodType() {
        return method.methodTypeSymbol();
    }

    /** Returns the source line of an element; 0 if it is not known. */
    public int line(int index) {
        for (int i = index; i >= 0; i--) {
            if (elements.get(i) instanceof LineNumber number) {
                return number.line();
            }
        }
        return 0;
    }

    /** Whether the method is static. */
    public boolean isStatic() {
        return method.flags().has(AccessFlag.STATIC);
    }

    /** Returns the first slot for local variables that the code does not use. */
    public int freeSlot() {
        return maxLocals;
    }

    /** Returns the instruction before an element, or null if a jump can come in between. */
    public @Nullable Instruction before(int index) {
        return before(index, 1);
    }

    /** Returns the instruction this many before an element, or null if a jump can come in between. */
    public @Nullable Instruction before(int index, int count) {
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

    /** Returns the instruction this many after an element, or null after the last. */
    public @Nullable Instruction after(int index, int count) {
        int left = count;
        for (int i = index + 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof Instruction instruction && --left == 0) {
                return instruction;
            }
        }
        return null;
    }

    /** Whether a local variable has a value at an element already, so that a store there is not its first. */
    boolean isAssigned(int slot, int index) {
        return variable(slot, index).isPresent();
    }

    /** Returns the index of a label, or the number of elements for a label that is not bound in this code. */
    public int at(Label label) {
        return labels.getOrDefault(label, elements.size());
    }

    /** Returns the local variable in a slot at an element, or empty if none is in scope. */
    public Optional<LocalVariable> variable(int slot, int index) {
        return elements.stream()
                .filter(element -> element instanceof LocalVariable variable
                        && variable.slot() == slot
                        && at(variable.startScope()) <= index
                        && index < at(variable.endScope()))
                .map(LocalVariable.class::cast)
                .findFirst();
    }

    /** Whether a jump can come back to the element from a later one. */
    public boolean isInLoop(int index) {
        for (int i = index; i < elements.size(); i++) {
            if (Jumps.targets(elements.get(i)).stream().anyMatch(target -> at(target) <= index)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the indices to which control can go from an element, including exception handlers. */
    public Set<Integer> successors(int index) {
        CodeElement element = elements.get(index);
        Set<Integer> next = new LinkedHashSet<>();
        if (!(element instanceof ExceptionCatch)) {
            Jumps.targets(element).forEach(target -> next.add(at(target)));
        }
        if (index + 1 < elements.size() && Jumps.goesOn(element)) {
            next.add(index + 1);
        }
        if (element instanceof Instruction) {
            for (CodeElement other : elements) {
                if (other instanceof ExceptionCatch entry
                        && at(entry.tryStart()) <= index
                        && index < at(entry.tryEnd())) {
                    next.add(at(entry.handler()));
                }
            }
        }
        return next;
    }

    boolean isJumpedTo(Label label) {
        return elements.stream().anyMatch(element -> Jumps.targets(element).contains(label));
    }
}
