package dev.yieldlings.engine.probe;

import dev.yieldlings.engine.admit.Admission;
import dev.yieldlings.engine.admit.AdmissionResult;
import dev.yieldlings.engine.admit.Uses;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.policy.LibraryTypes;
import dev.yieldlings.engine.run.Installation;
import java.util.List;

/** Tests that admission refuses a class that would start a program. */
public final class AdmissionProbe {
    private static final SourceFile SOURCE = new SourceFile("Probe.java", """
            class Probe {
                void run() throws java.io.IOException {
                    Runtime.getRuntime().exec(new String[] {"true"});
                }
            }
            """);

    private AdmissionProbe() {}

    /** Admits a probe class; the class is never run. */
    public static Finding find(Installation installation) {
        try (Compiler compiler = new Compiler(List.of(installation.kit()))) {
            boolean refused =
                    compiler.compile(List.of(SOURCE)) instanceof Compilation.Compiled(var classes, var outline)
                            && new Admission()
                                            .admit(
                                                    classes,
                                                    outline,
                                                    AdmissionRules.NONE,
                                                    LibraryTypes.NONE,
                                                    Uses.ANYTHING,
                                                    List.of(SOURCE))
                                    instanceof AdmissionResult.Refused;
            return Finding.of("admission", refused, "refuses a class that would start a program");
        }
    }
}
