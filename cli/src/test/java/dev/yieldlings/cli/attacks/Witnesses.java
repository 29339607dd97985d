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

/** What attacks would like to touch: a folder with a secret, a home, a port, a variable of the environment. */
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

    /** The text that must turn up nowhere. */
    String secret() {
        return secret;
    }

    /** The environment in which submissions are graded. */
    Map<String, String> environment() {
        return Map.of("YIELDLINGS_TEST_SECRET", secret, "HOME", home.toString());
    }

    /** Tells the attacks where to strike. */
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
