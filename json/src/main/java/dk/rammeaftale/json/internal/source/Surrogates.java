package dk.rammeaftale.json.internal.source;

/** Detects halves of characters: surrogates without their pair, which UTF-8 cannot hold. */
public final class Surrogates {

    private Surrogates() {}

    /**
     * Whether a text has half a character.
     *
     * @param text the text
     * @return true if a surrogate stands alone
     */
    public static boolean areLoneIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
