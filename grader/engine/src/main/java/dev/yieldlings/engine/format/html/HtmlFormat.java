package dev.yieldlings.engine.format.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

/** A self-contained HTML page without scripts or external resources. The page of a batch begins with an overview. */
public final class HtmlFormat implements ReportFormat {
    /**
     * In a batch only the first failed check of each submission is drawn, to keep the page small enough for a browser.
     */
    private static final int PICTURES_IN_A_BATCH = 1;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        Iterator<Graded> first = reports.iterator();
        boolean isBatch = first.hasNext() && !first.next().submission().isEmpty() && first.hasNext();
        Iterable<ReportView> views = () -> new Iterator<>() {
            private final Iterator<Graded> rest = reports.iterator();
            private int number;

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public ReportView next() {
                return ReportView.of(rest.next(), number++, isBatch ? PICTURES_IN_A_BATCH : Integer.MAX_VALUE);
            }
        };
        Template template = Mustache.compiler()
                .withLoader(name -> new StringReader(resource(name + ".mustache")))
                .withFormatter(value -> EscapedText.text(String.valueOf(value)))
                .emptyStringIsFalse(true)
                .compile(resource("page.mustache"));
        out.append(template.execute(Map.of(
                "style",
                resource("style.css"),
                "batch",
                isBatch,
                "overview",
                isBatch ? OverviewView.of(reports) : false,
                "reports",
                views)));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
