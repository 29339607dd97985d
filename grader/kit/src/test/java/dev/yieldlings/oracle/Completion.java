package dev.yieldlings.oracle;

/** How a statement ended, if it didn't throw. */
sealed interface Completion {
    Completion NORMAL = new Normal();

    record Normal() implements Completion {}

    record Break() implements Completion {}

    record Continue() implements Completion {}

    record Return(Object value) implements Completion {}
}
