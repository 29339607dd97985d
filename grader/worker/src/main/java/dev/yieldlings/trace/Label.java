package dev.yieldlings.trace;

/**
 * The text that a suite gives a call, taken apart.
 *
 * @param name the object's name, if the text has the form {@code name = call}; else empty
 * @param text the whole text
 * @param isCall whether it is a call, which has parentheses; else it is a question or a description
 */
record Label(String name, String text, boolean isCall) {
    private static final String NAMING = " = ";

    static Label of(String text) {
        int open = text.indexOf('(');
        int naming = text.indexOf(NAMING);
        boolean named = naming > 0 && isName(text.substring(0, naming));
        return new Label(named ? text.substring(0, naming) : "", text, open >= 0);
    }

    /** The call alone, without the name that it gives the object. */
    String making() {
        return name.isEmpty() ? text : text.substring(name.length() + NAMING.length());
    }

    private static boolean isName(String text) {
        return Character.isJavaIdentifierStart(text.charAt(0))
                && text.chars().allMatch(Character::isJavaIdentifierPart);
    }
}
