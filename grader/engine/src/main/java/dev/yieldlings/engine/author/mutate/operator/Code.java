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

/** One method's code, element by element, for operators to look for places. */
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

    /** The class that the method belongs to. */
    public ClassModel type() {
        return type;
    }

    /** How many elements there are. */
    public int size() {
        return elements.size();
    }

    /** The element in a place. */
    public CodeElement element(int index) {
        return elements.get(index);
    }

    /** The method's name in the class file. */
    public String methodName() {
        return method.methodName().stringValue();
    }

    /** The method's parameters and its result. */
    public MethodTypeDesc methodType() {
        return method.methodTypeSymbol();
    }

    /** The source line of an element; 0 if none is known. */
    public int line(int index) {
        for (int i = index; i >= 0; i--) {
            if (elements.get(i) instanceof LineNumber number) {
                return number.line();
            }
        }
        return 0;
    }

    /** Whether the method belongs to the class and not to an object. */
    public boolean isStatic() {
        return method.flags().has(AccessFlag.STATIC);
    }

    /** The first of the local variables' slots that the code does not use. */
    public int freeSlot() {
        return maxLocals;
    }

    /** The instruction before an element; nothing if a jump can come in between. */
    public @Nullable Instruction before(int index) {
        return before(index, 1);
    }

    /** The first, second and so on instruction before an element; nothing if a jump can come in between. */
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

    /** The first, second and so on instruction after an element; nothing after the last. */
    public @Nullable Instruction after(int index, int count) {
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
        return variable(slot, index).isPresent();
    }

    /** The place of a label; after all elements for one that is not bound in this code. */
    public int at(Label label) {
        return labels.getOrDefault(label, elements.size());
    }

    /** The variable that the code calls by a name in a slot at an element, if it is in scope there. */
    public Optional<LocalVariable> variable(int slot, int index) {
        return elements.stream()
                .filter(element -> element instanceof LocalVariable variable
                        && variable.slot() == slot
                        && at(variable.startScope()) <= index
                        && index < at(variable.endScope()))
                .map(LocalVariable.class::cast)
                .findFirst();
    }

    /** Whether control can come back to an element from a later one without leaving the method. */
    public boolean isInLoop(int index) {
        for (int i = index; i < elements.size(); i++) {
            if (Jumps.targets(elements.get(i)).stream().anyMatch(target -> at(target) <= index)) {
                return true;
            }
        }
        return false;
    }

    /** The places where control can go from an element; an exception's handlers among them where it may throw. */
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
