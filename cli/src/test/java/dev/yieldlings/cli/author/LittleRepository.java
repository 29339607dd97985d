package dev.yieldlings.cli.author;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A Maven repository of a few artifacts, behind a real socket. */
final class LittleRepository implements AutoCloseable {
    private final Path folder;
    private final HttpServer server;

    LittleRepository(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder.toAbsolutePath(), OutputLevel.NONE);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Adds version 1 of an artifact of the group {@code little}, whose jar has one resource. */
    void add(String artifact, String resource, String... needed) throws IOException {
        StringBuilder dependencies = new StringBuilder();
        for (String each : needed) {
            dependencies
                    .append("<dependency><groupId>little</groupId><artifactId>")
                    .append(each)
                    .append("</artifactId><version>1</version></dependency>");
        }
        String pom = """
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>little</groupId><artifactId>%s</artifactId><version>1</version>
                <dependencies>%s</dependencies></project>
                """.formatted(artifact, dependencies);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new ZipEntry("it.txt"));
            jar.write(resource.getBytes(StandardCharsets.UTF_8));
        }
        write(artifact, ".pom", pom.getBytes(StandardCharsets.UTF_8));
        write(artifact, ".jar", bytes.toByteArray());
    }

    private void write(String artifact, String ending, byte[] content) throws IOException {
        Path its = Files.createDirectories(folder.resolve("little/" + artifact + "/1"));
        String name = artifact + "-1" + ending;
        Files.write(its.resolve(name), content);
        Files.writeString(its.resolve(name + ".sha1"), sha1(content));
    }

    private static String sha1(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
