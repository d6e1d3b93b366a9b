package dk.rammeaftale.internal.matching;

import java.util.Comparator;

/** Orders numbers as documents write them: 3.9 comes before 3.10, and 2a before 2b. */
public final class NaturalOrder {

    /** The order. Texts that differ in leading zeros only are ordered as texts. */
    public static final Comparator<String> OF_NUMBERS =
            ((Comparator<String>) NaturalOrder::byParts).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static int byParts(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int difference;
            if (isDigit(a, i) && isDigit(b, j)) {
                int endOfA = end(a, i);
                int endOfB = end(b, j);
                String one = withoutZeros(a, i, endOfA);
                String other = withoutZeros(b, j, endOfB);
                difference = one.length() == other.length()
                        ? one.compareTo(other)
                        : Integer.compare(one.length(), other.length());
                i = endOfA;
                j = endOfB;
            } else {
                difference = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int end(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static String withoutZeros(String text, int start, int end) {
        int first = start;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        return text.substring(first, end);
    }
}
