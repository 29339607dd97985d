package dev.yieldlings.oracle;

/** How a statement ended, unless by an exception. */
sealed interface Completion {
    Completion NORMAL = new Normal();

    record Normal() implements Completion {}

    record Break() implements Completion {}

    record Continue() implements Completion {}

    record Return(Object value) implements Completion {}
}
