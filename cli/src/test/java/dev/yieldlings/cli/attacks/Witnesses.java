package dev.yieldlings.cli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Targets of the attacks, which must stay untouched: a folder with a secret, a home folder, a port, an environment
 * variable.
 */
final class Witnesses implements AutoCloseable {
    private final String secret = "secret-" + UUID.randomUUID();
    private final AtomicInteger connections = new AtomicInteger();
    private final Path files;
    private final Path home;
    private final ServerSocket port;

    Witnesses(Path folder) throws IOException {
        files = Files.createDirectories(folder.resolve("witness"));
        home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(files.resolve("secret.txt"), secret);
        port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        while (true) {
            try (Socket _ = port.accept()) {
                connections.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Returns the secret, which no output may contain. */
    String secret() {
        return secret;
    }

    /** Returns the environment in which submissions are graded. */
    Map<String, String> environment() {
        return Map.of("YIELDLINGS_TEST_SECRET", secret, "HOME", home.toString());
    }

    /** Returns the template with the targets' addresses. */
    SourceTemplate template() {
        return new SourceTemplate(Map.of(
                "WITNESS", files.toString(),
                "PORT", String.valueOf(port.getLocalPort()),
                "COURSE", Launched.course().toString()));
    }

    void assertUntouched() throws IOException {
        assertThat(contents(files)).as("the witness folder").isEqualTo(Map.of("secret.txt", secret));
        assertThat(contents(home)).as("the home folder").isEmpty();
        assertThat(connections).as("connections").hasValue(0);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(path -> !path.equals(folder)).toList()) {
                contents.put(
                        folder.relativize(path).toString(), Files.isRegularFile(path) ? Files.readString(path) : "");
            }
        }
        return contents;
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
