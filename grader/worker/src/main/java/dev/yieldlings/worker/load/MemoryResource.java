package dev.yieldlings.worker.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** A resource of a library, held in memory because the worker can't read the files of a course. */
final class MemoryResource extends URLStreamHandler {
    private final byte[] bytes;

    private MemoryResource(byte[] bytes) {
        this.bytes = bytes;
    }

    static URL url(String name, byte[] bytes) {
        try {
            return URL.of(new URI("library", null, "/" + name, null), new MemoryResource(bytes));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected URLConnection openConnection(URL url) {
        return new URLConnection(url) {
            @Override
            public void connect() {
                // The bytes are in memory, so there is nothing to connect to.
            }

            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long getContentLengthLong() {
                return bytes.length;
            }
        };
    }
}
