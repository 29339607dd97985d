package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;

/** The result of checking a submission against its suite's contract. */
public sealed interface ContractResult {
    /** The submission has every class and member that the suite uses. */
    record Met() implements ContractResult {}

    /**
     * The submission does not meet the contract.
     *
     * @param missing one error for each missing or different declaration, with the required one in its message
     */
    record Unmet(List<Diagnostic> missing) implements ContractResult {
        public Unmet {
            missing = List.copyOf(missing);
        }
    }
}
