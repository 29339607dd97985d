package dev.yieldlings.cli.play;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Player 1, who has come by a connection as telnet makes it. */
record Visitor(Socket socket, Received screen) implements AutoCloseable {
    static Visitor to(int port) throws IOException {
        Socket socket = new Socket("localhost", port);
        return new Visitor(socket, new Received(socket.getInputStream()));
    }

    /** Sends bytes: keys, or what a telnet program has to say. */
    void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
