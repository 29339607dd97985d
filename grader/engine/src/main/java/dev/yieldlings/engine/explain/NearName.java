package dev.yieldlings.engine.explain;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Finds the name that a misspelled one was probably meant to be. */
public final class NearName {
    private static final Pattern NOT_CODE = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"[^\"\\n]*\"", Pattern.DOTALL);

    /**
     * The longest name that is compared, in characters. Comparing takes time proportional to the product of the
     * lengths.
     */
    private static final int LONGEST = 100;

    private static final Pattern NAME = Pattern.compile("\\b([A-Za-z_$][\\w$]*)\\b\\s*(\\(?)");
    private static final Pattern AROUND = Pattern.compile("^(?:get|is|set)(?=[A-Z])|(?:Exception|Error)$|_");
    private static final Pattern RECEIVER = Pattern.compile("location: .*(?:of type|class|interface) (\\w+)");

    private NearName() {}

    /**
     * Returns the most similar name in a file, or, if the receiver is a class of the JDK or the kit, among its members.
     *
     * @param name the misspelled name
     * @param isCall whether it is a method name
     * @param text the content of the source file
     * @param message the compiler's message with simple class names
     */
    static Optional<String> find(String name, boolean isCall, String text, String message) {
        Set<String> names = new TreeSet<>();
        boolean isType = message.contains("class " + name) || isType(name);
        Matcher matcher = NAME.matcher(NOT_CODE.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            if (isCall == !matcher.group(2).isEmpty()
                    && !SourceVersion.isKeyword(matcher.group(1))
                    && (isCall || isType(matcher.group(1)) == isType)) {
                names.add(matcher.group(1));
            }
        }
        Matcher receiver = RECEIVER.matcher(message);
        if (receiver.find() && KnownNames.isKnown(receiver.group(1), text)) {
            Set<String> methods = KnownNames.methods(receiver.group(1));
            if (!isCall && methods.contains(name)) {
                return Optional.of(name + "()");
            }
            return closest(name, isCall ? methods : KnownNames.constants(receiver.group(1)));
        }
        if (!isCall && isType) {
            names.addAll(KnownNames.types());
        }
        return closest(name, names);
    }

    /**
     * Returns a name that differs only in a prefix or suffix such as get or Exception, or else the most similar one.
     */
    private static Optional<String> closest(String name, Set<String> names) {
        String core = AROUND.matcher(name).replaceAll("");
        return names.stream()
                .filter(other -> !other.equals(name)
                        && core.length() > 2
                        && AROUND.matcher(other).replaceAll("").equalsIgnoreCase(core))
                .findFirst()
                .or(() -> nearest(name, names));
    }

    /**
     * Returns the most similar of some names, other than the name itself, or empty if none is similar. Names of one or
     * two letters are ignored, because they are all similar to each other.
     */
    public static Optional<String> nearest(String name, Set<String> names) {
        int most = Math.max(1, name.length() / 3);
        if (name.length() <= 2 || name.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(other -> other.length() > 2
                        && Math.abs(other.length() - name.length()) <= most
                        && !other.equals(name)
                        && distance(name, other) <= most)
                .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    /**
     * Returns whether a name looks like a type name: it starts with a capital, but does not consist of capitals like a
     * constant's.
     */
    private static boolean isType(String name) {
        return Character.isUpperCase(name.charAt(0))
                && (name.length() == 1 || name.chars().anyMatch(Character::isLowerCase));
    }

    /**
     * Returns the edit distance without regard to case: the number of letters to change, insert, delete or swap with
     * the next.
     */
    private static int distance(String a, String b) {
        String from = a.toLowerCase(java.util.Locale.ROOT);
        String to = b.toLowerCase(java.util.Locale.ROOT);
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
