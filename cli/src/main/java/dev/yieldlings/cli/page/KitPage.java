package dev.yieldlings.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page about the kit: each method and exception, with examples. */
public final class KitPage {
    private KitPage() {}

    /** Returns the page as Markdown. */
    public static String text() {
        try (InputStream in = KitPage.class.getResourceAsStream("kit.md")) {
            if (in == null) {
                throw new IllegalStateException("kit.md is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
