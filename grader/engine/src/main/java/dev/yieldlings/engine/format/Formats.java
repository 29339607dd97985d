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

/** All forms for programs and pages, by their names. */
public final class Formats {
    private final List<ReportFormat> all;

    /** @param version the program's version; empty if it is not known */
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

    /** The names, in the order in which they are listed. */
    public List<String> names() {
        return all.stream().map(ReportFormat::name).toList();
    }

    /** The form of a name. */
    public Optional<ReportFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
