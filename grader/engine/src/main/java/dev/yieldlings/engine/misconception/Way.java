package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which way a check fails: at which step, what was expected there, and what came; where no step goes wrong, as what
 * the check is told to have ended.
 *
 * <p>What depends on how somebody writes is left out: lines, and the texts of exceptions.
 */
final class Way {
    private static final Pattern LINE = Pattern.compile(" \\(at [^()]*:\\d+\\)");
    private static final Pattern EXCEPTION =
            Pattern.compile("\\b([A-Z]\\w*(?:Exception|Error|Exit|Iteration)): .*", Pattern.DOTALL);

    private Way() {}

    /** The way as a digest, for nobody reads it. */
    static String of(CheckResult failed) {
        List<TraceStep> trace = failed.trace();
        Optional<TraceStep> diverging =
                trace.stream().filter(step -> step.mark() == Mark.DIVERGED).findFirst();
        return digest(diverging
                .map(step -> String.join("\n", step.call(), step.expected(), behaviour(step.actual())))
                .orElseGet(() -> behaviour(failed.message())));
    }

    private static String behaviour(String text) {
        // A value that is a text keeps all its letters.
        return text.startsWith("\"")
                ? text
                : EXCEPTION.matcher(LINE.matcher(text).replaceAll("")).replaceAll("$1");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
