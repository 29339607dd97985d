package dev.yieldlings.engine.format.platform;

import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.format.Annotation;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.format.VerdictPhrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Workflow commands of GitHub Actions: an annotation for each of the first ten problems, which is the limit for a step,
 * and the number of the others. The submission's output is put between commands that disable commands in it.
 */
public final class GithubFormat implements ReportFormat {
    private static final int MOST = 10;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        int all = 0;
        for (Graded graded : reports) {
            for (Annotation problem : Annotation.of(graded)) {
                all++;
                if (all <= MOST) {
                    out.append(annotation(graded, problem)).append('\n');
                }
            }
        }
        if (all > MOST) {
            out.append("::notice title=yieldlings::" + (all - MOST) + " more problems are in the report.\n");
        }
        for (Graded graded : reports) {
            out.append(line(graded)).append('\n');
            if (!graded.report().output().text().isEmpty()) {
                printed(graded, out);
            }
        }
    }

    private static String annotation(Graded graded, Annotation problem) {
        StringBuilder command = new StringBuilder(problem.severity() == Severity.ERROR ? "::error " : "::warning ");
        if (!problem.path().isEmpty()) {
            command.append("file=").append(property(problem.path())).append(',');
            if (problem.line() > 0) {
                command.append("line=").append(problem.line()).append(',');
            }
            if (problem.line() > 0 && problem.column() > 0) {
                command.append("col=").append(problem.column()).append(',');
                command.append("endColumn=")
                        .append(problem.column() + Math.max(1, problem.length()))
                        .append(',');
            }
        }
        String title = graded.title().isEmpty() ? problem.title() : graded.title() + ": " + problem.title();
        return command.append("title=")
                .append(property(title))
                .append("::")
                .append(data(problem.message()))
                .toString();
    }

    private static String line(Graded graded) {
        return "| " + harmless(EscapedText.line(graded.title())) + ": "
                + VerdictPhrase.of(graded.report().verdict()) + ", "
                + graded.report().points() + " of "
                + graded.report().maxPoints() + " points";
    }

    /** Writes the output. The token is the output's own digest, so the output can't contain it. */
    private static void printed(Graded graded, Appendable out) throws IOException {
        String text = graded.report().output().text();
        String token = Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
        out.append("::group::What it printed\n::stop-commands::" + token + "\n");
        out.append(harmless(EscapedText.text(text)).stripTrailing()).append('\n');
        out.append("::" + token + "::\n::endgroup::\n");
    }

    /** Breaks up commands of an older syntax, which are recognised anywhere in a line. */
    private static String harmless(String text) {
        return text.replace("##[", "# #[");
    }

    private static String data(String text) {
        return harmless(EscapedText.text(text))
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
