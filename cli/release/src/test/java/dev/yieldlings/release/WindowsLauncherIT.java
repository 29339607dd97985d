package dev.yieldlings.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for Windows, run by Wine's cmd.exe; a stand-in for java.exe tells what it got. */
class WindowsLauncherIT {
    private static final String PREPARING = "Preparing a faster start with this Java";

    @TempDir
    private static Path folder;

    private static Path standIn;

    @BeforeAll
    static void compileTheStandIn() throws Exception {
        Ran.assumeThere("wine");
        Ran.assumeThere("x86_64-w64-mingw32-gcc");
        standIn = folder.resolve("java.exe");
        Path source = Path.of("src/test/resources/java.c").toAbsolutePath();
        Ran.run(folder, Map.of(), List.of("x86_64-w64-mingw32-gcc", "-s", "-o", standIn.toString(), source.toString()))
                .passed();
    }

    @Test
    void handsArgumentsAndExitCodesOn() throws Exception {
        Path home = unpack("program (x86)");
        java(home.resolve("runtime"), "25.0.3", "java.exe");
        String arguments =
                "grade \"a b\" \"\" \"a&b\" \"c^d\" !e! (f) *.java a=b;c \"say \"\"hi\"\"\" back\\ \"q|r>s<t\"";
        Ran first = start(home, Map.of("STAND_IN_EXIT", "1"), arguments);
        assertThat(first.exitCode()).as("%s", first).isEqualTo(1);
        assertThat(first.err()).contains(PREPARING);
        assertThat(first.out().lines())
                .contains("[-Dyieldlings.bundled=true]")
                .anyMatch(line -> line.startsWith("[-XX:AOTCache=") && line.endsWith("\\start\\25.0.3\\program.aot]"))
                .anyMatch(line -> line.startsWith("[-Dyieldlings.launcher=") && line.endsWith("\\yieldlings.cmd]"))
                .endsWith(
                        "[grade]",
                        "[a b]",
                        "[]",
                        "[a&b]",
                        "[c^d]",
                        "[!e!]",
                        "[(f)]",
                        "[*.java]",
                        "[a=b;c]",
                        "[say \"hi\"]",
                        "[back\\]",
                        "[q|r>s<t]");
        assertThat(start(home, Map.of("STAND_IN_EXIT", "2"), "list").exitCode()).isEqualTo(2);
    }

    @Test
    void preparesOnceUntilTheJarHasAnotherTimeOrItIsAnotherBuild() throws Exception {
        Path home = unpack("prepared");
        java(home.resolve("runtime"), "25.0.3", "java.exe");
        assertThat(start(home, Map.of(), "list").err()).contains(PREPARING);
        assertThat(start(home, Map.of(), "list").err()).doesNotContain(PREPARING);
        Files.setLastModifiedTime(
                home.resolve("lib/yieldlings-cli-1.jar"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(start(home, Map.of(), "list").err()).contains(PREPARING);
        Files.writeString(home.resolve("lib/build"), "5eed\n");
        assertThat(start(home, Map.of(), "list").err()).contains(PREPARING);
        assertThat(start(home, Map.of(), "list").err()).doesNotContain(PREPARING);
    }

    @Test
    void takesAJdkThatIsNewEnoughAndSaysSoWhereThereIsNone() throws Exception {
        Path home = unpack("needs a jdk");
        java(folder.resolve("old"), "21.0.2", "java.exe", "javac.exe");
        java(folder.resolve("new jdk"), "26", "java.exe", "javac.exe");
        Ran none = start(home, Map.of("JAVA_HOME", windows(folder.resolve("old"))), "list");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("25");
        Ran found = start(
                home,
                Map.of(
                        "JAVA_HOME", windows(folder.resolve("old")),
                        "JDK_HOME", windows(folder.resolve("new jdk"))),
                "list");
        assertThat(found.out()).contains("\\start\\26\\program.aot]", "[-Dyieldlings.bundled=false]");
        Files.createDirectories(home.resolve("runtime"));
        Ran damaged = start(home, Map.of(), "list");
        assertThat(damaged.exitCode()).isEqualTo(3);
        assertThat(damaged.err()).contains("\\runtime");
    }

    private static Path unpack(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/yieldlings-cli-1.jar"), "a jar");
        Files.copy(Path.of("../yieldlings.cmd"), home.resolve("yieldlings.cmd"));
        return home;
    }

    private static void java(Path home, String version, String... commands) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\r\nJAVA_VERSION=\"" + version + "\"\r\n");
        for (String command : commands) {
            Files.copy(standIn, home.resolve("bin").resolve(command));
        }
    }

    /** Writes the command line into a script of its own, since Wine would quote its arguments itself. */
    private static Ran start(Path home, Map<String, String> environment, String arguments)
            throws IOException, InterruptedException {
        Path caller = folder.resolve("caller.cmd");
        Files.writeString(caller, "@\"" + windows(home.resolve("yieldlings.cmd")) + "\" " + arguments + "\r\n");
        Map<String, String> whole = new HashMap<>(Map.of("JAVA_HOME", "", "JDK_HOME", ""));
        whole.putAll(environment);
        whole.put("WINEPREFIX", folder.resolve("wine").toString());
        whole.put("WINEDEBUG", "-all");
        // Wine links the user's folders to those in here.
        whole.put("HOME", folder.toString());
        return Ran.run(folder, whole, List.of("wine", "cmd", "/c", "caller.cmd"));
    }

    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }
}
