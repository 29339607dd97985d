package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.CodeBuilder;
import java.util.List;
import java.util.function.Consumer;

/** A kind of fault that can be put into a method's code. */
public interface Operator {
    /** All of them. */
    List<Operator> ALL = List.of(
            new Conditionals(),
            new Arithmetic(),
            new Constants(),
            new Returns(),
            new Calls(),
            new Stores(),
            new Throws(),
            new Twists());

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
     * @param operator its kind, as it stands in a mutant's id
     * @param instead writes what comes in the element's place
     */
    record Edit(String operator, Consumer<CodeBuilder> instead) {}
}
