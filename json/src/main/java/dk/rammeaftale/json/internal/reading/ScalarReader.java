package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.language.Suggestion;
import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.source.Surrogates;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads texts, words, scalars and numbers. A method returns null if it has reported a problem. */
final class ScalarReader {

    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3}) ?[-–/] ?([0-9]{2}|[0-9]{4})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[-./ ]{1,2}([0-9]{1,2})[-./ ]{1,2}([0-9]{4})");
    private static final int MOST_YEARS = 4; // agreements are for no more

    private final Cursor cursor;

    ScalarReader(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    Object scalar(ValueType type) {
        String text = text(cursor.parser().getString());
        if (text == null) {
            return null;
        }
        if (type.kind() == Kind.WORD) {
            Object word = type.words().get(text);
            if (word == null) {
                cursor.refuse(Code.WORD_NOT_ALLOWED, allowed(text, type.words()));
            }
            return word;
        }
        try {
            return type.parse(text);
        } catch (RuntimeException e) { // whatever a type of its own throws at a text that is not in its form
            String expected = type.type().getSimpleName();
            cursor.refuse(
                    Code.FORM_NOT_LEGAL, "value", text, "expected", expected, "suggestion", meant(type.type(), text));
            return null;
        }
    }

    private static String meant(Class<?> type, String text) {
        if (type == When.class) {
            String years = years(text);
            return years.isEmpty() ? day(text) : years;
        } else if (type == LocalDate.class) {
            return day(text);
        }
        return type == Authority.class ? code(text) : "";
    }

    /** Returns the day that is meant by {@code 7/4-2022} or {@code 07.04.2022}, as Danes write it. */
    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return "";
        }
        String iso = day.group(3) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(1));
        try {
            return LocalDate.parse(iso).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Returns the code of the municipality or region that is named. */
    private static String code(String name) {
        return Authority.named(name).map(Authority::key).orElse("");
    }

    /** Returns the years that are meant by {@code 2025-26} or {@code 2025-2026}, as Danish titles write them. */
    private static String years(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return "";
        }
        int first = Integer.parseInt(years.group(1));
        String end = years.group(2);
        int last = Integer.parseInt(end.length() == 2 ? years.group(1).substring(0, 2) + end : end);
        return last > first && last - first <= MOST_YEARS ? first + "/" + last : "";
    }

    @Nullable
    String text(String text) {
        if (text.length() > cursor.limits().maxStringLength()) {
            cursor.limit(cursor.limits().maxStringLength(), "characters");
            return null;
        }
        if (cursor.input().escapes() && Surrogates.areLoneIn(text)) {
            cursor.refuse(Code.FORM_NOT_LEGAL, "value", text, "expected", "unicode");
            return null;
        }
        return text;
    }

    @Nullable
    Object number(ValueType type, JsonToken token) {
        String text = cursor.parser().getString();
        if (text.length() > cursor.limits().maxNumberLength()) {
            cursor.limit(cursor.limits().maxNumberLength(), "characters");
            return null;
        }
        Class<?> number = type.type();
        try {
            if (number == BigDecimal.class) {
                return new BigDecimal(text);
            } else if (number == Double.class || number == double.class) {
                double real = Double.parseDouble(text);
                if (Double.isInfinite(real)) {
                    throw new NumberFormatException(text);
                }
                return real;
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                cursor.refuse(Code.KIND_WRONG, "found", "number", "expected", "integer");
                return null;
            } else if (number == BigInteger.class) {
                return new BigInteger(text);
            } else if (number == Long.class || number == long.class) {
                return Long.valueOf(text);
            }
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            boolean finite = number == BigDecimal.class || number == Double.class || number == double.class;
            cursor.refuse(Code.NUMBER_OUT_OF_RANGE, "value", text, "expected", finite ? "finite" : "integer");
            return null;
        }
    }

    /** Returns the arguments of a text that says which words may stand here. */
    static Object[] allowed(String found, Map<String, ?> words) {
        String suggestion = found.isEmpty()
                ? ""
                : Suggestion.nearest(found, words.keySet(), word -> term(words.get(word)))
                        .orElse("");
        return new Object[] {"value", found, "allowed", String.join(", ", words.keySet()), "suggestion", suggestion};
    }

    private static Optional<String> term(@Nullable Object word) {
        return word instanceof Class<?> type
                ? Optional.of(Terms.of(type, Terms.DANISH))
                : Optional.ofNullable(word).flatMap(constant -> Terms.ofWord(constant, Terms.DANISH));
    }
}
