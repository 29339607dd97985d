package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;

/** Whether a submission has what its suite needs. */
public sealed interface ContractResult {
    /** It has everything. */
    record Met() implements ContractResult {}

    /**
     * It lacks something.
     *
     * @param missing what, each as a sentence that shows the declaration that is needed
     */
    record Unmet(List<Diagnostic> missing) implements ContractResult {
        public Unmet {
            missing = List.copyOf(missing);
        }
    }
}
