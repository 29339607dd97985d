package dev.yieldlings.cli.watch.save;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The ways in which editors save an existing file. */
public enum Editor {
    IN_PLACE {
        @Override
        void write(Path file, String text) throws IOException {
            Files.writeString(file, text);
        }
    },
    VIM_BY_A_NEW_FILE {
        @Override
        void write(Path file, String text) throws IOException {
            Path probe = file.resolveSibling("4913");
            Files.createFile(probe);
            Files.delete(probe);
            Path backup = file.resolveSibling(file.getFileName() + "~");
            Files.move(file, backup);
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            Files.setLastModifiedTime(backup, Files.getLastModifiedTime(file));
            Files.delete(backup);
        }
    },
    VIM_BY_A_COPY {
        @Override
        void write(Path file, String text) throws IOException {
            Path swap = file.resolveSibling("." + file.getFileName() + ".swp");
            Files.writeString(swap, "b0VIM 9.1");
            Path backup = file.resolveSibling(file.getFileName() + "~");
            Files.copy(file, backup, StandardCopyOption.COPY_ATTRIBUTES);
            truncateAndWrite(file, text);
            Files.delete(backup);
            Files.delete(swap);
        }
    },
    VS_CODE {
        @Override
        void write(Path file, String text) throws IOException {
            truncateAndWrite(file, text);
        }
    },
    INTELLIJ {
        @Override
        void write(Path file, String text) throws IOException {
            Path next = file.resolveSibling(file.getFileName() + "___jb_tmp___");
            Path old = file.resolveSibling(file.getFileName() + "___jb_old___");
            Files.writeString(next, text);
            Files.move(file, old);
            Files.move(next, file);
            Files.delete(old);
        }
    },
    EMACS {
        @Override
        void write(Path file, String text) throws IOException {
            Path lock = file.resolveSibling(".#" + file.getFileName());
            Files.createSymbolicLink(lock, Path.of("learner@machine.4711"));
            Path own = file.resolveSibling("#" + file.getFileName() + "#");
            Files.writeString(own, text);
            Files.move(file, file.resolveSibling(file.getFileName() + "~"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            Files.delete(own);
            Files.delete(lock);
        }
    },
    SED {
        @Override
        void write(Path file, String text) throws IOException {
            Path next = file.resolveSibling("sedQ1w2E3");
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    };

    abstract void write(Path file, String text) throws IOException;

    /** Saves a file. */
    public final void save(Path file, String text) {
        try {
            write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void truncateAndWrite(Path file, String text) throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
            channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
    }
}
