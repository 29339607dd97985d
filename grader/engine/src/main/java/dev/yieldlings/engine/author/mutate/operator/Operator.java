package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A mutation operator: a kind of fault in a method's code. */
public interface Operator {
    /** The operators that change one instruction without knowing its purpose. */
    List<Operator> PLAIN = List.of(
            new Conditionals(),
            new BothSides(),
            new Arithmetic(),
            new Constants(),
            new Returns(),
            new Calls(),
            new Stores(),
            new Throws(),
            new ProtocolMutations());

    /**
     * Returns the faults that can replace an element.
     *
     * @param code the method's code
     * @param index the element's index
     */
    List<Edit> at(Code code, int index);

    /**
     * A fault.
     *
     * @param operator the operator's name in a mutant's id
     * @param instead writes the replacement of the element
     * @param elsewhere writes the replacements of other elements, by their index
     * @param first writes code before the method's code
     * @param last writes code after the method's code, such as an exception handler
     * @param besides adds fields and methods to the class
     */
    record Edit(
            String operator,
            Consumer<CodeBuilder> instead,
            Map<Integer, Consumer<CodeBuilder>> elsewhere,
            Consumer<CodeBuilder> first,
            Consumer<CodeBuilder> last,
            Consumer<ClassBuilder> besides) {
        public Edit {
            elsewhere = Map.copyOf(elsewhere);
        }

        /** A fault in one place. */
        public Edit(String operator, Consumer<CodeBuilder> instead) {
            this(operator, instead, Map.of(), code -> {}, code -> {}, type -> {});
        }

        /** Returns this fault with replacements of other elements too. */
        public Edit elsewhere(Map<Integer, Consumer<CodeBuilder>> changes) {
            return new Edit(operator, instead, changes, first, last, besides);
        }

        /** Returns this fault with code before and after the method's code. */
        public Edit around(Consumer<CodeBuilder> before, Consumer<CodeBuilder> after) {
            return new Edit(operator, instead, elsewhere, before, after, besides);
        }

        /** Returns this fault with additions to the class. */
        public Edit besides(Consumer<ClassBuilder> additions) {
            return new Edit(operator, instead, elsewhere, first, last, additions);
        }
    }
}
