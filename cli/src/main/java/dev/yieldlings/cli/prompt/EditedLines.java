package dev.yieldlings.cli.prompt;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** Reads input in a terminal with line editing, history and completion. */
final class EditedLines implements TypedLines {
    private final Terminal terminal;
    private final LineReader reader;

    /**
     * @param terminal the terminal, which stays open when this is closed
     * @param isWhole whether an input is complete
     * @param assistance completes code
     * @param history the file of the history
     */
    EditedLines(Terminal terminal, Predicate<String> isWhole, Assistance assistance, Path history) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new Whole(isWhole))
                .completer(assistance)
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "... ")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .build();
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine("> "));
            } catch (UserInterruptException e) {
                terminal.writer().println(":quit or Ctrl-D leaves.");
            } catch (EndOfFileException e) {
                return Optional.empty();
            }
        }
    }

    @Override
    public Handle atInterrupt(Runnable task) {
        SignalHandler before = terminal.handle(Signal.INT, _ -> task.run());
        return () -> terminal.handle(Signal.INT, before);
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
        } catch (java.io.IOException e) {
            // The history is only a convenience; if it can't be saved, it is lost.
        }
    }

    /** Requests another line until the input is complete; splits it into words as usual. */
    private static final class Whole implements Parser {
        private final DefaultParser words =
                new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]);
        private final Predicate<String> isWhole;

        Whole(Predicate<String> isWhole) {
            this.isWhole = isWhole;
        }

        @Override
        public ParsedLine parse(String line, int cursor, ParseContext context) {
            if (context == ParseContext.ACCEPT_LINE && !isWhole.test(line)) {
                throw new EOFError(-1, cursor, "more is to come");
            }
            return words.parse(line, cursor, ParseContext.COMPLETE);
        }
    }
}
