import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes a file with a digest of jars.
 *
 * <p>All jars of a distribution have one time, whatever is in them, so two builds can be told apart by nothing else that a
 * script may read at every start.
 *
 * <p>Arguments: where the file goes, and the jars.
 */
class BuildDigest {
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 1; i < arguments.length; i++) {
            digest.update(Files.readAllBytes(Path.of(arguments[i])));
        }
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HexFormat.of().formatHex(digest.digest()) + "\n");
    }
}
