package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.engine.course.json.CourseSchema;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course schema}: prints the JSON Schemas of a course's files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints the JSON Schema of course.json or exercise.json, or writes both into a folder.",
            "If a file's \"$schema\" points to one, an editor completes fields and marks mistakes."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  yieldlings course schema exercise", "  yieldlings course schema --out my-course/schema"})
public final class SchemaCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FORM", description = "course or exercise.")
    private @Nullable String form;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes both schemas into this folder.")
    private @Nullable Path out;

    private final Context context;

    public SchemaCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (out != null && form == null) {
            write(context.folder().resolve(out).normalize());
        } else if (out == null && form != null) {
            context.console().out().print(schema(form).text());
            context.console().out().flush();
        } else {
            throw new UserError("Name a form, course or exercise, or a folder for both: --out DIR.");
        }
        return ExitCode.PASSED.code();
    }

    private static CourseSchema schema(String form) {
        return switch (form) {
            case "course" -> CourseSchema.COURSE;
            case "exercise" -> CourseSchema.EXERCISE;
            default -> throw new UserError("There is no schema " + form + ". Choose course or exercise.");
        };
    }

    private void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (CourseSchema schema : CourseSchema.values()) {
                Path file = folder.resolve(schema.fileName());
                AtomicFile.write(file, schema.text().getBytes(StandardCharsets.UTF_8));
                context.console().out().println("Wrote " + file + ".");
            }
        } catch (IOException e) {
            throw new UserError("The schemas can't be written: " + DiskTrouble.of(e) + ".");
        }
        context.console()
                .out()
                .println("Point your files to them, as in \"$schema\": \"../../" + folder.getFileName()
                        + "/exercise.schema.json\".");
    }
}
