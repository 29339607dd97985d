package dev.yieldlings.cli.attacks;

import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged course, as far as honest submissions and complete reports need it. */
final class BuiltInCourse {
    private BuiltInCourse() {}

    /** Copies an exercise's reference solution into a folder. */
    static void handIn(String exercise, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> solution = Files.list(folderOf(exercise).resolve("solution"))) {
            for (Path file : solution.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** The ids of an exercise's checks, in their order. */
    static List<String> checks(String exercise) throws IOException {
        JsonNode json =
                JsonMapper.shared().readTree(Files.readString(folderOf(exercise).resolve("exercise.json")));
        List<String> ids = new ArrayList<>();
        json.get("checks").forEach(check -> ids.add(check.get("id").asString()));
        return ids;
    }

    private static Path folderOf(String exercise) throws IOException {
        try (Stream<Path> folders = Files.walk(Launched.course(), 2)) {
            return folders.filter(folder -> folder.endsWith(exercise))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
