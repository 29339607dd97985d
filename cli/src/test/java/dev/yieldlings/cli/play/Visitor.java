package dev.yieldlings.cli.play;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Player 1, on a connection as telnet opens it. */
record Visitor(Socket socket, Received screen) implements AutoCloseable {
    static Visitor to(int port) throws IOException {
        Socket socket = new Socket("localhost", port);
        return new Visitor(socket, new Received(socket.getInputStream()));
    }

    /** Sends bytes: keys, or commands of the telnet protocol. */
    void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
