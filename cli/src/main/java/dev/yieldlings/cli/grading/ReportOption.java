package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A value of {@code --report}.
 *
 * @param format the name of the report's format
 * @param file the target file; empty for standard output
 */
public record ReportOption(String format, Optional<Path> file) {
    /** The format for people. */
    public static final String TEXT = "text";

    /** The format for programs. */
    public static final String JSON = "json";

    /**
     * Checks before any work is done that the file can be written.
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

    /** The names of the formats, for completion. */
    public static final class Formats implements Iterable<String> {
        private static final List<String> ALL = Stream.concat(
                        Stream.of(TEXT), new dev.yieldlings.engine.format.Formats("").names().stream())
                .toList();

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
    public static class Converter implements ITypeConverter<ReportOption> {
        private final List<String> formats;

        /** Accepts all formats. */
        public Converter() {
            this(Formats.ALL);
        }

        /** Accepts these formats. */
        protected Converter(List<String> formats) {
            this.formats = List.copyOf(formats);
        }

        @Override
        public ReportOption convert(String value) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            if (equals >= 0 && equals == value.length() - 1) {
                throw new TypeConversionException("a file's name is missing after " + value);
            }
            if (!formats.contains(name)) {
                throw new TypeConversionException("'" + name + "' is not a report format; there are "
                        + String.join(", ", formats.subList(0, formats.size() - 1)) + " and " + formats.getLast());
            }
            return new ReportOption(
                    name, equals < 0 ? Optional.empty() : Optional.of(Path.of(value.substring(equals + 1))));
        }
    }
}
