package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;

/** Whether a submission may run. */
public sealed interface AdmissionResult {
    /** It may. */
    record Admitted() implements AdmissionResult {}

    /**
     * It may not.
     *
     * @param refusals each thing that it must not use, with the line and the reason
     */
    record Refused(List<Diagnostic> refusals) implements AdmissionResult {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
