package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.language.DanishTime;
import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.language.Vocabulary;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.OpenWord;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.source.Surrogates;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads texts, enums, scalars and numbers. Methods return null after they have reported a problem. */
final class ScalarReader {

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
        } catch (RuntimeException e) { // a user's type may throw anything for an illegal text
            String day = isDay(type.type()) ? DanishTime.dayBesideHour(text) : "";
            if (!day.isEmpty()) {
                cursor.refuse(Code.FORM_NOT_LEGAL.variant("hour"), "value", text, "suggestion", day);
                return null;
            }
            String month = isDay(type.type()) ? DanishTime.monthWithoutDay(text) : "";
            if (!month.isEmpty()) {
                int days = YearMonth.parse(month).lengthOfMonth();
                cursor.refuse(Code.FORM_NOT_LEGAL.variant("day"), "value", text, "month", month, "days", days);
                return null;
            }
            DanishTime.By by = type.type() == When.class ? DanishTime.by(text).orElse(null) : null;
            if (by != null) {
                cursor.refuse(
                        Code.FORM_NOT_LEGAL.variant("by"),
                        "value",
                        text,
                        "suggestion",
                        by.time(),
                        "property",
                        by.property(),
                        "interval",
                        untilThen(by));
                return null;
            }
            String expected = FormatName.of(type.type());
            if (isDay(type.type()) && DanishTime.lacksYear(text)) {
                cursor.refuse(Code.FORM_NOT_LEGAL.variant("year"), "value", text, "expected", expected);
                return null;
            }
            if (type.type() == When.class && DanishTime.isWords(text)) {
                cursor.refuse(Code.FORM_NOT_LEGAL.variant("words"), "value", text, "expected", expected);
                return null;
            }
            Supplier<String> suggestion = () -> meant(type.type(), text);
            cursor.refuse(Code.FORM_NOT_LEGAL, "value", text, "expected", expected, "suggestion", suggestion);
            return null;
        }
    }

    /** Returns a last day as an interval, as it is written outside a deadline. */
    private static String untilThen(DanishTime.By by) {
        String last = by.property().equals("before")
                ? When.parse(by.time())
                        .earliest()
                        .map(first -> first.minusDays(1).toString())
                        .orElse(by.time())
                : by.time();
        return "../" + last;
    }

    private static boolean isDay(Class<?> type) {
        return type == When.class || type == LocalDate.class;
    }

    private static String meant(Class<?> type, String text) {
        if (type == When.class) {
            return DanishTime.time(text);
        } else if (type == LocalDate.class) {
            return DanishTime.day(text);
        } else if (type == LocalTime.class) {
            return DanishTime.hour(text);
        }
        return type == Authority.class ? code(text) : OpenWord.meant(type, text);
    }

    /** Returns the code of the municipality or region with this name, or this code without its zero, or an empty string. */
    private static String code(String text) {
        if (text.matches("[0-9]{3}")) {
            Authority padded = Authority.parse("0" + text);
            return padded.isKnown() ? padded.key() : "";
        }
        return Authority.named(text).map(Authority::key).orElse("");
    }

    @Nullable
    String text(String text) {
        if (text.length() > cursor.limits().maxStringLength()) {
            cursor.limit(cursor.limits().maxStringLength(), "textCharacters");
            return null;
        }
        if (cursor.input().hasSurrogateEscapes() && Surrogates.containsLone(text)) {
            cursor.refuse(Code.FORM_NOT_LEGAL, "value", text, "expected", "unicode");
            return null;
        }
        return text;
    }

    @Nullable
    Object number(ValueType type, JsonToken token) {
        String text = cursor.parser().getString();
        if (text.length() > cursor.limits().maxNumberLength()) {
            cursor.limit(cursor.limits().maxNumberLength(), "numberCharacters");
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

    /**
     * Returns the arguments of a message that lists the allowed words; they are computed only if the message is shown.
     */
    static Object[] allowed(String found, Map<String, ?> words) {
        Supplier<String> suggestion = () -> found.isEmpty()
                ? ""
                : new Vocabulary(words.keySet(), word -> names(words.get(word)))
                        .meant(found)
                        .orElse("");
        Supplier<String> allowed = () -> String.join(", ", words.keySet());
        return new Object[] {"value", found, "allowed", allowed, "suggestion", suggestion};
    }

    private static List<String> names(@Nullable Object word) {
        return word instanceof Class<?> type ? Terms.namesOf(type) : Terms.namesOfWord(Objects.requireNonNull(word));
    }
}
