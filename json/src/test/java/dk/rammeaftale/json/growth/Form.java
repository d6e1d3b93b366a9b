package dk.rammeaftale.json.growth;

import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.util.List;

/** Form of a long list: how its elements resemble each other, what they refer to, and what is wrong with them. */
enum Form {
    /** Each refers to the one before it, the first to itself. */
    CHAIN,
    /** Each refers to the next, the last to the first. */
    CIRCLE,
    /** All refer to the first. */
    ONE_TARGET,
    /** All references are unresolved. */
    UNRESOLVED,
    /** All ids and texts have the same hash code. */
    ALIKE_IN_HASH,
    /** As above, with unresolved references of the same hash code. */
    ALIKE_IN_HASH_UNRESOLVED,
    /** All elements are equal, with one id. */
    SAME,
    /** The neighbouring lists are as long, and the elements refer to elements of those. */
    AMONG,
    /** As above, with one id for all. */
    AMONG_SAME,
    /** Each has an extension. */
    EXTENDED,
    /** Each is a number or, where a number is legal, a list. */
    WRONG_KIND,
    /** Each is null. */
    NULL,
    /** Each is an empty object. */
    EMPTY,
    /** Each has a property whose name is misspelt. */
    MISSPELT,
    /** Each has an unknown property. */
    UNKNOWN,
    /** Every value inside is of a wrong kind. */
    WRONG_INSIDE,
    /** Every word, day, authority or id inside is illegal. */
    WRONG_TEXTS;

    boolean isAmong() {
        return this == AMONG || this == AMONG_SAME;
    }

    /** Returns whether the form differs from a chain only in the targets of references. */
    boolean isOfReferences() {
        return this == CIRCLE || this == ONE_TARGET || this == UNRESOLVED || this == ALIKE_IN_HASH_UNRESOLVED;
    }

    /** Returns whether the form applies to objects only. */
    boolean isOfObjects() {
        return switch (this) {
            case EXTENDED, EMPTY, MISSPELT, UNKNOWN, WRONG_INSIDE, WRONG_TEXTS -> true;
            default -> false;
        };
    }

    String own(int i) {
        return switch (this) {
            case SAME, AMONG_SAME -> "e";
            case ALIKE_IN_HASH, ALIKE_IN_HASH_UNRESOLVED -> alike(i);
            default -> "e" + i;
        };
    }

    String target(int i, int n) {
        return switch (this) {
            case CIRCLE -> own((i + 1) % n);
            case ONE_TARGET -> own(0);
            case UNRESOLVED -> "nowhere" + i;
            case ALIKE_IN_HASH_UNRESOLVED -> alike(i) + "-";
            default -> own(Math.max(0, i - 1));
        };
    }

    String number(int i) {
        return switch (this) {
            case SAME -> "1";
            case ALIKE_IN_HASH, ALIKE_IN_HASH_UNRESOLVED -> alike(i);
            default -> "" + i;
        };
    }

    /** Returns one of many texts with the same hash code. */
    private static String alike(int i) {
        StringBuilder text = new StringBuilder();
        for (int bit = 16; bit >= 0; bit--) {
            text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    /** Derives an element of this form from a valid one. */
    String element(String valid, Class<?> type) {
        return switch (this) {
            case EXTENDED -> with(valid, "\"x:n" + Template.NUMBER + "\":1");
            case WRONG_KIND -> "5";
            case NULL -> "null";
            case EMPTY -> "{}";
            case MISSPELT -> with(valid, misspelt(type));
            case UNKNOWN -> with(valid, "\"qwertyuiop" + Template.NUMBER + "\":[{\"a\":1}]");
            case WRONG_INSIDE -> replaced(type, List.of(Kind.values()), "[[5]]");
            case WRONG_TEXTS -> replaced(type, List.of(Kind.WORD, Kind.SCALAR), "\"nothing of this kind\"");
            default -> valid;
        };
    }

    private static String with(String object, String property) {
        return object.substring(0, object.length() - 1) + (object.length() > 2 ? "," : "") + property + "}";
    }

    private static String misspelt(Class<?> type) {
        String name = Shape.of(type).components().get(0).name();
        return '"' + name.substring(0, name.length() - 1) + "\":\"n" + Template.NUMBER + '"';
    }

    private static String replaced(Class<?> type, List<Kind> kinds, String value) {
        StringBuilder text = new StringBuilder("{");
        for (Component component : Shape.of(type).components()) {
            if (kinds.contains(component.kind()) && component.kind() != Kind.EXTENSIONS) {
                text.append(text.length() > 1 ? "," : "")
                        .append('"')
                        .append(component.name())
                        .append("\":");
                text.append(component.list() && kinds.size() < Kind.values().length ? "[" + value + "]" : value);
            }
        }
        return text.append('}').toString();
    }
}
