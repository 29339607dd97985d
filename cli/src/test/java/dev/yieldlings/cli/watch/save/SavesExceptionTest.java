package dev.yieldlings.cli.watch.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** The message when a workspace can't be watched; the JDK words the causes. */
class SavesExceptionTest {
    @Test
    void theSystemsLimitsAreToldWithWhatRaisesThem() {
        assertThat(SavesException.of(new IOException("User limit of inotify watches reached")))
                .hasMessage("Your saves can't be noticed, because this system's limit of watched folders is reached. "
                        + "`sudo sysctl fs.inotify.max_user_watches=524288` raises it.");
        assertThat(SavesException.of(new IOException("User limit of inotify instances reached or too many open files")))
                .hasMessageContaining("`sudo sysctl fs.inotify.max_user_instances=1024`");
    }

    @Test
    void anythingElseIsToldAsItIs() {
        assertThat(SavesException.of(new AccessDeniedException("/work/one")))
                .hasMessage("Your saves can't be noticed: /work/one is protected.");
    }
}
