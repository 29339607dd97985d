package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code --report} asks for.
 *
 * @param format the form
 * @param file where it goes; nothing for standard output
 */
public record ReportOption(Format format, Optional<Path> file) {
    /** The forms that can be asked for. */
    public enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    /**
     * Finds out before any work is done whether the file can be written.
     *
     * @throws UserError if it can't
     */
    public void mustBeWritable() {
        file.ifPresent(ReportOption::mustBeWritable);
    }

    private static void mustBeWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserError("The report can't be written to " + file + ": there is no folder " + folder + ".");
        }
        if (Files.isDirectory(file)) {
            throw new UserError("The report can't be written to " + file + ": it is a folder.");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new UserError("The report can't be written to " + file + ": it is protected.");
            }
            return;
        }
        try {
            Files.delete(Files.createFile(file));
        } catch (IOException e) {
            throw new UserError("The report can't be written to " + file + ": no file can be made there ("
                    + DiskTrouble.of(e) + ").");
        }
    }

    /** The formats as they are typed, for shells to complete. */
    public static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
    public static final class Converter implements ITypeConverter<ReportOption> {
        @Override
        public ReportOption convert(String value) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            if (equals >= 0 && equals == value.length() - 1) {
                throw new TypeConversionException("a file's name is missing behind " + value);
            }
            Optional<Path> file = equals < 0 ? Optional.empty() : Optional.of(Path.of(value.substring(equals + 1)));
            for (Format format : Format.values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return new ReportOption(format, file);
                }
            }
            throw new TypeConversionException("'" + name + "' is no report format; there are text and json");
        }
    }
}
