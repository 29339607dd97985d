package dev.yieldlings.engine.format;

import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.trace.data.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML format, as read by Jenkins and GitLab: a suite for each report and a test case for each check. If a
 * submission could not run, its errors are in an additional test case, and the checks are skipped. All times are 0, so
 * that the same submission always gives the same bytes.
 */
final class JunitFormat implements ReportFormat {
    private static final String SOURCES = "The submission can be run";

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"yieldlings\">\n");
        for (Graded graded : reports) {
            StringWriter suite = new StringWriter();
            try {
                XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(suite);
                suite(xml, graded);
                xml.close();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            out.append(suite.getBuffer()).append('\n');
        }
        out.append("</testsuites>\n");
    }

    private static void suite(XMLStreamWriter xml, Graded graded) throws XMLStreamException {
        Report report = graded.report();
        List<Annotation> errors = Annotation.of(graded).stream()
                .limit(report.diagnostics().size())
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        String name = EscapedText.line(graded.title());
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name.isEmpty() ? "submission" : name);
        xml.writeAttribute("tests", String.valueOf(report.checks().size() + (errors.isEmpty() ? 0 : 1)));
        xml.writeAttribute("failures", String.valueOf(count(report, CheckResult.Status.FAILED)));
        xml.writeAttribute("errors", errors.isEmpty() ? "0" : "1");
        xml.writeAttribute("skipped", String.valueOf(count(report, CheckResult.Status.NOT_RUN)));
        xml.writeAttribute("time", "0");
        xml.writeStartElement("properties");
        property(xml, "verdict", report.verdict().id());
        property(xml, "points", String.valueOf(report.points()));
        property(xml, "maxPoints", String.valueOf(report.maxPoints()));
        xml.writeEndElement();
        if (!errors.isEmpty()) {
            begin(
                    xml,
                    name,
                    SOURCES,
                    errors.getFirst().path(),
                    errors.getFirst().line());
            String all = errors.stream().map(JunitFormat::placed).collect(Collectors.joining("\n"));
            outcome(xml, "error", errors.getFirst().rule(), errors.getFirst().message(), all);
            xml.writeEndElement();
        }
        for (CheckResult check : report.checks()) {
            check(xml, graded, name, check);
        }
        if (!report.output().text().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(EscapedText.text(report.output().text()));
            xml.writeCharacters(report.output().truncated() ? "\n(the rest was dropped)" : "");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void check(XMLStreamWriter xml, Graded graded, String suite, CheckResult check)
            throws XMLStreamException {
        Optional<Place> place =
                check.status() == CheckResult.Status.FAILED ? Annotation.place(check) : Optional.<Place>empty();
        begin(
                xml,
                suite,
                check.name(),
                place.map(it -> graded.path(it.file())).orElse(""),
                place.map(Place::line).orElse(0));
        switch (check.status()) {
            case PASSED -> {}
            case FAILED -> {
                String trace = TraceLines.of(check.trace());
                outcome(
                        xml,
                        "failure",
                        check.id(),
                        check.message(),
                        check.message() + (trace.isEmpty() ? "" : "\n\n" + trace));
            }
            case NOT_RUN -> {
                xml.writeStartElement("skipped");
                xml.writeAttribute("message", EscapedText.line(check.message()));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String suite, String name, String path, int line)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", suite.isEmpty() ? "submission" : suite);
        xml.writeAttribute("name", EscapedText.line(name));
        xml.writeAttribute("time", "0");
        if (!path.isEmpty()) {
            xml.writeAttribute("file", EscapedText.line(path));
        }
        if (line > 0) {
            xml.writeAttribute("line", String.valueOf(line));
        }
    }

    /** Writes the message twice: Jenkins shows the attribute, GitLab the content. */
    private static void outcome(XMLStreamWriter xml, String kind, String type, String message, String whole)
            throws XMLStreamException {
        xml.writeStartElement(kind);
        xml.writeAttribute("type", EscapedText.line(type));
        xml.writeAttribute("message", EscapedText.line(message));
        xml.writeCharacters(EscapedText.text(whole));
        xml.writeEndElement();
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    private static String placed(Annotation problem) {
        String place =
                problem.path().isEmpty() ? "" : problem.path() + (problem.line() > 0 ? ":" + problem.line() : "");
        return place.isEmpty() ? problem.message() : place + ": " + problem.message();
    }

    private static long count(Report report, CheckResult.Status status) {
        return report.checks().stream()
                .filter(check -> check.status() == status)
                .count();
    }
}
