package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/** Whether a submission may run. */
public sealed interface AdmissionResult {
    /**
     * It may.
     *
     * @param classes its class files by binary name, without its main methods and what only they reach: these may run
     */
    record Admitted(Map<String, byte[]> classes) implements AdmissionResult {
        public Admitted {
            classes = Map.copyOf(classes);
        }
    }

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
