import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to wait for.
 *
 * @param sources until one of these is ready
 * @param seconds or until so much time has passed; null means that there is no limit
 */
public record Select(Set<Source> sources, Double seconds) {
    /** Keeps a copy of the sources, in their own order. */
    public Select {
        EnumSet<Source> copy = EnumSet.noneOf(Source.class);
        copy.addAll(sources);
        sources = Collections.unmodifiableSet(copy);
    }

    @Override
    public String toString() {
        return "Select(" + sources + ", " + seconds + ")";
    }
}
