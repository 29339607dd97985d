package dev.yieldlings.trace;

/**
 * The text that a suite gives a call, split into its parts.
 *
 * @param name the object's name, if the text has the form {@code name = call}; otherwise empty
 * @param text the whole text
 * @param isCall whether the text is a call, which has parentheses; otherwise it is a question or a description
 */
record Label(String name, String text, boolean isCall) {
    private static final String NAMING = " = ";

    static Label of(String text) {
        int open = text.indexOf('(');
        int naming = text.indexOf(NAMING);
        boolean named = naming > 0 && isName(text.substring(0, naming));
        return new Label(named ? text.substring(0, naming) : "", text, open >= 0);
    }

    /** Returns the text without the object's name. */
    String making() {
        return name.isEmpty() ? text : text.substring(name.length() + NAMING.length());
    }

    private static boolean isName(String text) {
        return Character.isJavaIdentifierStart(text.charAt(0))
                && text.chars().allMatch(Character::isJavaIdentifierPart);
    }
}
