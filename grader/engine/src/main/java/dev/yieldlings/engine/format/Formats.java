package dev.yieldlings.engine.format;

import dev.yieldlings.engine.format.html.HtmlFormat;
import dev.yieldlings.engine.format.json.JsonFormat;
import dev.yieldlings.engine.format.platform.ClassroomFormat;
import dev.yieldlings.engine.format.platform.ExercismFormat;
import dev.yieldlings.engine.format.platform.GithubFormat;
import dev.yieldlings.engine.format.platform.GitlabFormat;
import dev.yieldlings.engine.format.platform.GradescopeFormat;
import dev.yieldlings.engine.format.platform.SarifFormat;
import java.util.List;
import java.util.Optional;

/** All report formats, by name. */
public final class Formats {
    private final List<ReportFormat> all;

    /**
     * Creates the formats.
     *
     * @param version the program's version; empty if unknown
     */
    public Formats(String version) {
        this.all = List.of(
                new JsonFormat(),
                new JunitFormat(),
                new GithubFormat(),
                new SarifFormat(version),
                new GitlabFormat(),
                new GradescopeFormat(),
                new ExercismFormat(),
                new ClassroomFormat(),
                new MarkdownFormat(),
                new HtmlFormat(),
                new LinesFormat());
    }

    /** Returns the names, in the order for listings. */
    public List<String> names() {
        return all.stream().map(ReportFormat::name).toList();
    }

    /** Returns the format with a name, or empty if there is none. */
    public Optional<ReportFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
