package dev.yieldlings.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A shell with a completion script. */
enum Shell {
    BASH,
    ZSH,
    FISH;

    /**
     * Returns the shell's script.
     *
     * @param program the program's commands
     * @param ids the exercise ids to offer outside of a workspace
     */
    String script(CompletedCommand program, List<String> ids) {
        String template = template().replace("@IDS@", String.join(" ", ids));
        return switch (this) {
            case BASH ->
                template.replace("@COMMANDS@", BashScript.of(program).indent(8).stripTrailing());
            case ZSH -> template.replace("@COMMANDS@", ZshScript.of(program));
            case FISH ->
                template.replace("@COMMANDS@", FishScript.of(program))
                        .replace("@VALUED@", FishScript.valued(program))
                        .replace("@PATHS@", FishScript.paths(program));
        };
    }

    private String template() {
        String name = "completion." + name().toLowerCase(Locale.ROOT);
        try (InputStream in = Shell.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
