package dev.yieldlings.engine.pack;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.junit.SuiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a course's JSON files as a pack has them. */
final class PackedJson {
    private PackedJson() {}

    /** Returns the path of a library inside a pack. */
    static String library(Path jar) {
        return "lib/" + jar.getFileName();
    }

    /**
     * Writes {@code course.json}: libraries point into the pack, and unusable exercises are left out.
     *
     * @param learners whether the pack is for learners, who don't get the reference solutions that "play" needs
     */
    static byte[] course(Course course, boolean learners) throws IOException {
        ObjectNode json = read(course.folder().resolve("course.json"));
        json.remove("$schema");
        json.remove("repositories");
        if (learners) {
            json.remove("play");
        }
        SuiteSettings settings = course.exercises().getFirst().settings();
        if (!settings.jars().isEmpty()) {
            ArrayNode libraries = json.putArray("libraries");
            settings.suiteLibraries().forEach(jar -> libraries.add(library(jar)));
            settings.libraries().jars().forEach(jar -> {
                ObjectNode its = libraries.addObject().put("library", library(jar));
                its.put("for", "submissions");
                settings.libraries().allow().forEach(its.putArray("allow")::add);
            });
        }
        ArrayNode chapters = json.putArray("chapters");
        course.chapters().forEach(chapter -> {
            ObjectNode packed = chapters.addObject().put("id", chapter.id()).put("title", chapter.title());
            ArrayNode ids = packed.putArray("exercises");
            chapter.exercises().forEach(exercise -> ids.add(exercise.id()));
        });
        return bytes(json);
    }

    /** Writes a learner's {@code exercise.json}, without the wrong solutions and the hidden checks. */
    static byte[] exercise(Exercise exercise, List<CheckSpec> checks) throws IOException {
        ObjectNode json = read(exercise.folder().resolve("exercise.json"));
        List.of("$schema", "wrong", "equivalent", "visibility").forEach(json::remove);
        ArrayNode packed = json.putArray("checks");
        for (CheckSpec check : checks) {
            ObjectNode each = packed.addObject();
            each.put("id", check.id()).put("name", check.name()).put("points", check.points());
            if (!check.needs().isEmpty()) {
                ArrayNode needs = each.putArray("needs");
                check.needs().forEach(needs::add);
            }
            if (check.bonus()) {
                each.put("bonus", true);
            }
            if (!check.tests().isEmpty()) {
                ArrayNode tests = each.putArray("tests");
                check.tests().forEach(tests::add);
            }
        }
        return bytes(json);
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
    }

    private static byte[] bytes(ObjectNode json) {
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
