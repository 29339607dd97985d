package dev.yieldlings.cli.grading;

import java.nio.file.Path;
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
record ReportOption(Format format, Optional<Path> file) {
    /** The forms that can be asked for. */
    enum Format {
        TEXT,
        JSON
    }

    /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
    static final class Converter implements ITypeConverter<ReportOption> {
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
