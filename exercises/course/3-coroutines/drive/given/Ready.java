import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The result of waiting.
 *
 * @param sources those that are ready; none of them means that the time is up
 */
public record Ready(Set<Source> sources) {
    /** Keeps a copy of the sources, in their own order. */
    public Ready {
        EnumSet<Source> copy = EnumSet.noneOf(Source.class);
        copy.addAll(sources);
        sources = Collections.unmodifiableSet(copy);
    }

    @Override
    public String toString() {
        return "Ready(" + sources + ")";
    }
}
