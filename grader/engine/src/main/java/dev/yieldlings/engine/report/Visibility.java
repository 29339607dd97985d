package dev.yieldlings.engine.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether learners can run a check, or graders only.
 *
 * @param hidden whether only graders can run it
 * @param until the time at which a hidden check becomes public; empty if it never does
 */
public record Visibility(boolean hidden, Optional<Instant> until) {
    /** Learners run it themselves. */
    public static final Visibility PUBLIC = new Visibility(false, Optional.empty());

    /** Only graders run it. */
    public static final Visibility HIDDEN = new Visibility(true, Optional.empty());

    /** The form of a text that {@link #of} reads, for messages. */
    public static final String FORM = "\"public\", \"hidden\", or \"hidden until\" and a day or a time, such as"
            + " hidden until 2027-01-31 or hidden until 2027-01-31T18:00+01:00";

    private static final String UNTIL = "hidden until ";

    /** Returns the text in {@code exercise.json} and in reports. */
    public String text() {
        return until.map(time -> UNTIL + time).orElse(hidden ? "hidden" : "public");
    }

    /** Whether learners can run the check at a time. */
    public boolean isPublic(Instant now) {
        return !hidden || until.filter(time -> !now.isBefore(time)).isPresent();
    }

    /** Parses a visibility; a day begins at midnight UTC. Returns empty if the text has another form. */
    public static Optional<Visibility> of(String text) {
        return switch (text) {
            case "public" -> Optional.of(PUBLIC);
            case "hidden" -> Optional.of(HIDDEN);
            default -> time(text).or(() -> day(text)).map(time -> new Visibility(true, Optional.of(time)));
        };
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, until(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, until(DateTimeFormatter.ISO_LOCAL_DATE))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter until(DateTimeFormatter time) {
        return new DateTimeFormatterBuilder().appendLiteral(UNTIL).append(time).toFormatter(Locale.ROOT);
    }
}
