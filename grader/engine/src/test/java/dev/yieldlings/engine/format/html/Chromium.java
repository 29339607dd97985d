package dev.yieldlings.engine.format.html;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A headless Chromium with one page, controlled by the DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final int SECONDS = 60;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private int calls;
    private String session = "";

    static boolean isThere() {
        return PLACES.stream().anyMatch(Files::isExecutable);
    }

    Chromium(Path profile) throws IOException, InterruptedException {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int tries = 0; Files.notExists(port) || Files.readAllLines(port).size() < 2; tries++) {
            if (tries > SECONDS * 10 || !process.isAlive()) {
                throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("log")));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        List<String> lines = Files.readAllLines(port);
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)), new Listener())
                .join();
        String target = call("Target.createTarget", "{\"url\":\"about:blank\"}")
                .at("/result/targetId")
                .asString();
        session = call("Target.attachToTarget", "{\"flatten\":true,\"targetId\":\"" + target + "\"}")
                .at("/result/sessionId")
                .asString();
    }

    /** Opens a file and waits until it is loaded completely. */
    void open(Path file) throws InterruptedException {
        call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
        for (int tries = 0; !evaluate("document.readyState + location.protocol").equals("completefile:"); tries++) {
            if (tries > SECONDS * 10) {
                throw new IllegalStateException("The page was not there in time.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Returns the value of an expression as text. */
    String evaluate(String expression) throws InterruptedException {
        ObjectNode parameters = JsonMapper.shared().createObjectNode();
        parameters.put("expression", "String(" + expression + ")");
        return call("Runtime.evaluate", parameters.toString())
                .at("/result/result/value")
                .asString("");
    }

    void press(String key, int code) throws InterruptedException {
        String text = key.equals("Enter") ? ",\"text\":\"\\r\"" : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    "{\"type\":\"" + type + "\",\"key\":\"" + key + "\",\"code\":\"" + key
                            + "\",\"windowsVirtualKeyCode\":" + code + (type.equals("keyDown") ? text : "") + "}");
        }
    }

    /** Sends a command and returns the answer. */
    JsonNode call(String method, String parameters) throws InterruptedException {
        calls++;
        String in = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
        socket.sendText("{\"id\":" + calls + in + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        while (true) {
            JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException(method + " was not answered.");
            }
            if (answer.path("id").asInt(0) == calls) {
                return answer;
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                answers.add(JsonMapper.shared().readTree(text.toString()));
                text.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, part, isLast);
        }
    }
}
