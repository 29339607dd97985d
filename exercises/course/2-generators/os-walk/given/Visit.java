import java.nio.file.Path;
import java.util.List;

/**
 * A folder, and what is in it.
 *
 * @param path the folder
 * @param dirs the names of the folders in it, links to folders included. It is the list itself, not a copy: the walk
 * does not visit what the caller removes from it
 * @param files the names of everything else in it
 */
public record Visit(Path path, List<String> dirs, List<String> files) {}
