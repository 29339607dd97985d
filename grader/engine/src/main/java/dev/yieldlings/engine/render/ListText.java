package dev.yieldlings.engine.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence about two lists that differ. It names only the first difference, because more would not help in long
 * lists.
 *
 * @param call the call
 * @param verb what the call did with the items, such as {@code printed}
 * @param where the recipient of the items; may be empty
 * @param noun the noun for an item
 * @param quote the quotation mark around an item; empty for items that are no text
 */
record ListText(Prose call, String verb, String where, String noun, String quote) {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    Prose sentence(List<String> expected, List<String> actual) {
        int same = 0;
        while (same < expected.size() && same < actual.size() && Objects.equals(expected.get(same), actual.get(same))) {
            same++;
        }
        if (same == actual.size()) {
            return missing(expected, same);
        }
        String came = actual.get(same);
        if (same == expected.size()) {
            Prose did = call.and(" " + verb + " ").andValue(quoted(came)).and(where);
            return did.and(same == 0 ? "; nothing was expected." : ", after all that was expected.");
        }
        Contrast both = Contrast.of(expected.get(same), came);
        Prose did = expected.size() == 1 && actual.size() == 1
                ? call.and(" " + verb + " ").andValue(quoted(both.actual())).and(where)
                : Prose.of("The " + ordinal(same + 1) + " " + noun + " that ")
                        .and(call)
                        .and(" " + verb + where + " was ")
                        .andValue(quoted(both.actual()));
        return did.and("; ").andValue(quoted(both.expected())).and(" was expected.");
    }

    private Prose missing(List<String> expected, int same) {
        int more = expected.size() - same - 1;
        Prose did = call.and(
                        " " + verb + " " + (same == 0 ? "nothing" : "only " + English.count(same, noun)) + where + "; ")
                .andValue(quoted(expected.get(same)))
                .and(more == 0 ? "" : " and " + more + " more");
        boolean isOne = more == 0;
        return did.and(
                same == 0 ? isOne ? " was expected." : " were expected." : isOne ? " is missing." : " are missing.");
    }

    private String quoted(String thing) {
        return quote + thing + quote;
    }

    private static String ordinal(int place) {
        return place <= ORDINALS.size() ? ORDINALS.get(place - 1) : String.format(Locale.ROOT, "%,dth", place);
    }
}
