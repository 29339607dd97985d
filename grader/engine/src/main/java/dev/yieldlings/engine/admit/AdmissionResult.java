package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/** Whether a submission may run. */
public sealed interface AdmissionResult {
    /**
     * The submission may run.
     *
     * @param classes the class files to run, by binary name, without main methods and the code that only they reach
     */
    record Admitted(Map<String, byte[]> classes) implements AdmissionResult {
        public Admitted {
            classes = Map.copyOf(classes);
        }
    }

    /**
     * The submission may not run.
     *
     * @param refusals one diagnostic for each forbidden use, with the line and the reason
     */
    record Refused(List<Diagnostic> refusals) implements AdmissionResult {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
