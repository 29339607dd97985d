package dev.yieldlings.cli.play;

import dev.yieldlings.cli.command.UserError;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.EnumSet;
import java.util.Set;

/**
 * A server port for guests, with the connections of those who were accepted. All of them are watched together, so
 * no single connection blocks the game.
 */
final class GuestPort implements AutoCloseable {
    private static final int MOST_WAITING = 16;

    private final Selector selector;
    private final ServerSocketChannel server;
    private final SelectionKey serverKey;

    private GuestPort(Selector selector, ServerSocketChannel server) throws IOException {
        this.selector = selector;
        this.server = server;
        server.configureBlocking(false);
        this.serverKey = server.register(selector, 0);
    }

    /**
     * Starts to listen.
     *
     * @param host the address to listen at
     * @param port the port; 0 for any free one
     * @throws UserError if the port can't be opened
     */
    static GuestPort open(String host, int port) {
        if (port < 0 || port > 65_535) {
            throw new UserError("There is no port " + port + ": they go from 0 (any that is free) to 65535.");
        }
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), port);
            ServerSocketChannel server = ServerSocketChannel.open();
            server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            server.bind(address, MOST_WAITING);
            return new GuestPort(Selector.open(), server);
        } catch (UnknownHostException e) {
            throw new UserError("There is no address " + host + " here to listen at.");
        } catch (BindException e) {
            throw new UserError("Can't listen at " + host + " port " + port + ": " + e.getMessage()
                    + ". `--port 0` takes any port that is free.");
        } catch (IOException e) {
            throw new UserError("Can't listen at " + host + " port " + port + ": " + e.getMessage() + ".");
        }
    }

    /** The port. */
    int port() {
        return server.socket().getLocalPort();
    }

    /**
     * Accepts a guest.
     *
     * @return the guest's connection, which is non-blocking and is watched until it is closed
     * @throws IOException if no guest is waiting
     */
    SocketChannel accept() throws IOException {
        SocketChannel guest = server.accept();
        if (guest == null) {
            throw new IOException("no guest has arrived yet: wait for " + Origin.SERVER + " to be ready");
        }
        guest.configureBlocking(false);
        guest.register(selector, SelectionKey.OP_READ);
        return guest;
    }

    /**
     * Waits for guests or their input.
     *
     * @param wanted the origins to wait for; {@link Origin#CONSOLE} is ignored
     * @param milliseconds the longest wait; 0 or less to return at once
     * @return the wanted origins that are ready
     */
    Set<Origin> await(Set<Origin> wanted, long milliseconds) throws IOException {
        serverKey.interestOps(wanted.contains(Origin.SERVER) ? SelectionKey.OP_ACCEPT : 0);
        Set<Origin> ready = EnumSet.noneOf(Origin.class);
        if (milliseconds > 0) {
            selector.select(key -> ready.add(origin(key)), milliseconds);
        } else {
            selector.selectNow(key -> ready.add(origin(key)));
        }
        ready.retainAll(wanted);
        return ready;
    }

    private static Origin origin(SelectionKey key) {
        return key.channel() instanceof ServerSocketChannel ? Origin.SERVER : Origin.GUEST;
    }

    @Override
    public void close() throws IOException {
        try (server) {
            selector.close();
        }
    }
}
