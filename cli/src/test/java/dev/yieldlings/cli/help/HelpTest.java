package dev.yieldlings.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Program;
import dev.yieldlings.cli.learn.YieldlingsCommand;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.run.Installation;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class HelpTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void everyCommandsHelpIsWholeAndFits(int width) {
        for (String command : commands().toList()) {
            String help = type(width, (command + " --help").split(" "));
            assertThat(help)
                    .as(command)
                    .contains("Usage: yieldlings " + command, "Options:", "Exit codes:", "Environment:", "NO_COLOR")
                    .containsPattern("Examples?:|To install it")
                    .contains("\n  yieldlings ");
            // Command lines to copy are not wrapped.
            assertThat(help.lines().filter(line -> !line.startsWith("  yieldlings ")))
                    .as(command)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        }
    }

    @Test
    void helpIsTheSameInBothWays() {
        for (String command : commands().toList()) {
            assertThat(type(80, ("help " + command).split(" "))).isEqualTo(type(80, (command + " --help").split(" ")));
        }
        assertThat(type(80, "help")).isEqualTo(type(80, "--help")).contains("Commands:", "completion");
    }

    @Test
    void saysWhichCommandWasMeantPerhaps() {
        for (String help : List.of("help ", "")) {
            assertThat(type(80, (help + "tset").split(" ")))
                    .isEqualTo("There is no command tset. Did you mean test?\n");
            assertThat(type(80, (help + "course vrify").split(" ")))
                    .isEqualTo("There is no command course vrify. Did you mean course verify?\n");
            assertThat(type(80, (help + "xyzzyx").split(" ")))
                    .isEqualTo("There is no command xyzzyx. `yieldlings help` shows those that there are.\n");
        }
        assertThat(type(80, "list", "x"))
                .isEqualTo("There is an argument too many: 'x'.\nTry `yieldlings list --help`.\n");
    }

    private static Stream<String> commands() {
        return Stream.concat(
                YieldlingsCommand.COMMANDS.stream()
                        .map(command -> command.getAnnotation(Command.class))
                        .filter(command -> !command.hidden())
                        .map(Command::name),
                Stream.of("course verify"));
    }

    private String type(int width, String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Console console = new Console(writer, writer, new Canvas(Style.PLAIN, Glyphs.UNICODE, width), false, false);
        Installation installation = new Installation(folder, Path.of("java"), folder, new StartArchive.None());
        Context context = new Context(
                console, InputStream.nullInputStream(), installation, Optional.empty(), folder, folder, "yieldlings");
        new Program(context, YieldlingsCommand.class, YieldlingsCommand.COMMANDS).run(arguments);
        writer.flush();
        return out.toString();
    }
}
