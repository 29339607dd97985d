package dev.yieldlings.engine.author;

import dev.yieldlings.engine.author.finding.Charge;
import dev.yieldlings.engine.author.finding.CourseFindings;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Mutation;
import dev.yieldlings.engine.author.finding.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes findings as JSON for programs. The same course gives the same bytes each time. */
public final class FindingsJson {
    /** The version of the format. */
    public static final int FORMAT_VERSION = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private FindingsJson() {}

    /**
     * Writes the findings in one line.
     *
     * @throws IOException if it can't be written
     */
    public static void write(CourseFindings findings, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("formatVersion", FORMAT_VERSION);
            json.writeBooleanProperty("sound", findings.sound());
            problems(json, findings.problems());
            json.writeArrayPropertyStart("exercises");
            findings.exercises().forEach(exercise -> exercise(json, exercise));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(text.toString()).append('\n');
    }

    private static void exercise(JsonGenerator json, ExerciseFindings exercise) {
        json.writeStartObject();
        json.writeStringProperty("exercise", exercise.exercise());
        json.writeBooleanProperty("sound", exercise.sound());
        problems(json, exercise.problems());
        json.writeNumberProperty("solutions", exercise.solutions());
        json.writeNumberProperty("wrong", exercise.wrong());
        charges(json, exercise.charges());
        mutation(json, exercise.mutation());
        json.writeEndObject();
    }

    private static void charges(JsonGenerator json, List<Charge> charges) {
        json.writeArrayPropertyStart("charges");
        for (Charge charge : charges) {
            json.writeStartObject();
            json.writeStringProperty("wrong", charge.wrong());
            json.writeArrayPropertyStart("checks");
            charge.checks().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void mutation(JsonGenerator json, Mutation mutation) {
        json.writeObjectPropertyStart("mutants");
        json.writeNumberProperty("killedByAssertion", mutation.byAssertion());
        json.writeNumberProperty("killedByLimit", mutation.byLimit());
        json.writeNumberProperty("silenced", mutation.silenced());
        json.writeArrayPropertyStart("survivors");
        for (Mutation.Survivor survivor : mutation.survivors()) {
            json.writeStartObject();
            json.writeStringProperty("mutant", survivor.id());
            json.writeStringProperty("operator", survivor.operator());
            json.writeStringProperty("file", survivor.file());
            json.writeNumberProperty("line", survivor.line());
            json.writeStringProperty("source", survivor.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void problems(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("kind", problem.kind().id());
            json.writeStringProperty("place", problem.place());
            json.writeStringProperty("what", problem.what());
            json.writeStringProperty("detail", problem.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
