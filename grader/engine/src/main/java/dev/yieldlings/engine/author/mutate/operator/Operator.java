package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A kind of fault that can be put into a method's code. */
public interface Operator {
    /** Those that change one instruction and know nothing about what it is there for. */
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
     * The faults that can be put in the place of an element.
     *
     * @param code the method's code
     * @param index the element's place in it
     */
    List<Edit> at(Code code, int index);

    /**
     * A fault.
     *
     * @param operator its kind, as it is in a mutant's id
     * @param instead writes what comes in the element's place
     * @param elsewhere writes what comes in the place of other elements, by their place in the code
     * @param first writes what comes before all of the method's code
     * @param last writes what comes after all of it, such as an exception handler
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

        /** The fault with changes in other places too. */
        public Edit elsewhere(Map<Integer, Consumer<CodeBuilder>> changes) {
            return new Edit(operator, instead, changes, first, last, besides);
        }

        /** The fault with something before and after all of the method's code. */
        public Edit around(Consumer<CodeBuilder> before, Consumer<CodeBuilder> after) {
            return new Edit(operator, instead, elsewhere, before, after, besides);
        }

        /** The fault with something added to the class. */
        public Edit besides(Consumer<ClassBuilder> additions) {
            return new Edit(operator, instead, elsewhere, first, last, additions);
        }
    }
}
