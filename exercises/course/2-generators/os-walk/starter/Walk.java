import dev.yieldlings.kit.Generator;
import java.nio.file.Path;

/** Python's os.walk. */
public final class Walk {
    private Walk() {}

    /**
     * Visits a folder and all folders in it, top-down.
     *
     * @param root the folder to begin with
     */
    public static Generator<Visit, Void, Void> walk(Path root) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the walk is not written yet");
        });
    }
}
