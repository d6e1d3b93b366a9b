package dk.rammeaftale.time;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.language.DanishTime;
import dk.rammeaftale.internal.language.InWords;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.text.OneLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time, as precise as it is known (tidspunkt): a day, a month, a season, a year, an interval between two of them, or
 * a day without a year. Its text follows ISO 8601-2:
 *
 * <table>
 * <caption>Legal forms</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code 2020-12-01}, {@code 2020-12}, {@code 2020}</td><td>a day, a month, a year</td></tr>
 * <tr><td>{@code 2019-23}</td><td>a season: 21 spring (March to May), 22 summer, 23 autumn, 24 winter (December to February of
 * the next year)</td></tr>
 * <tr><td>{@code 2021/2022}, {@code 2019-23/2020-22}</td><td>from the first to the last, both included</td></tr>
 * <tr><td>{@code ../2020-12-31}</td><td>by the end of 2020; when it began is not known</td></tr>
 * <tr><td>{@code 2021/..}</td><td>from 2021; when it ends is not known</td></tr>
 * <tr><td>{@code XXXX-12-01}</td><td>1 December, of every year or of a year that is not stated</td></tr>
 * </table>
 *
 * <pre>{@code
 * When process = When.parse("2019-23/2020-07"); // from autumn 2019 to July 2020
 * Optional<LocalDate> last = process.latest(); // 2020-07-31
 * String words = process.inWords(Locale.forLanguageTag("da")); // efteråret 2019 – juli 2020
 * }</pre>
 *
 * <p>{@code parse(x.toString())} equals {@code x}. Two times are equal if their texts are: {@code 2021} and {@code
 * 2021-01-01/2021-12-31} cover the same days, but are not equal. Immutable and thread-safe. Source: domain rows S12,
 * S56, R19.
 */
@Rule(WhenRules.Forward.class)
public final class When implements Comparable<When>, ModelValue {

    private static final Comparator<When> ORDER = Comparator.comparing(
                    (When when) -> when.earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(when -> when.latest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(when -> when.text);

    private final String text;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final @Nullable MonthDay everyYear;

    private When(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable MonthDay everyYear) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.everyYear = everyYear;
    }

    /**
     * Parses a time.
     *
     * @param text one of the legal forms
     * @return the time
     * @throws IllegalArgumentException if the text is null or not in a legal form, or names a day that does not exist
     */
    public static When parse(@Nullable String text) {
        if (text == null) {
            throw illegal("null");
        }
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return point(text, text);
            }
            String from = text.substring(0, slash);
            String to = text.substring(slash + 1);
            boolean openStart = from.equals("..");
            boolean openEnd = to.equals("..");
            if (openStart && openEnd) {
                throw illegal(text);
            }
            When start = openStart ? null : bound(from, text);
            When end = openEnd ? null : bound(to, text);
            return new When(text, start == null ? null : start.earliest, end == null ? null : end.latest, null);
        } catch (DateTimeException e) {
            throw illegal(text);
        }
    }

    /**
     * Parses a time, as {@link #parse} does. Frameworks that convert parameters look for a method of this name.
     *
     * @param text one of the legal forms
     * @return the time
     * @throws IllegalArgumentException if the text is not in a legal form, or names a day that does not exist
     */
    public static When of(String text) {
        return parse(requireNonNull(text, "text"));
    }

    /**
     * Creates a time of one day.
     *
     * @param day the day
     * @return the time
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public static When day(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * Returns the first possible day.
     *
     * @return the day, or empty if the beginning is not known
     */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /**
     * Returns the last possible day.
     *
     * @return the day, or empty if the end is not known
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Returns the day, if this time is exactly one day.
     *
     * @return the day, or empty if several days are possible or an end is not known
     */
    public Optional<LocalDate> day() {
        return earliest().filter(d -> d.equals(latest));
    }

    /**
     * Returns the day of the year, if the year is not stated.
     *
     * @return the day without a year, or empty
     */
    public Optional<MonthDay> everyYear() {
        return Optional.ofNullable(everyYear);
    }

    /**
     * Returns whether this is an interval between two times, or is open at one end.
     *
     * @return true for {@code 2021/2022} and {@code 2021/..}; false for a day, a month, a season, a year, or a day without a year
     */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /**
     * Returns whether this time ends before another begins, whichever of their possible days are meant.
     *
     * @param other the other time
     * @return true if that is certain; false if it is not so or not known
     */
    public boolean certainlyBefore(When other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    /**
     * Compares by the first possible day, then by the last, then by the text. A time without the day compared, such as
     * a day without a year, comes first.
     */
    @Override
    public int compareTo(When other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    /**
     * Returns the time in words, for use in a sentence.
     *
     * @param locale Danish for {@code da}, otherwise English; the machine's default locale is ignored
     * @return the words, such as {@code 1. december 2020}, {@code efteråret 2019} or {@code fra 2021}
     */
    public String inWords(Locale locale) {
        return InWords.of(text, requireNonNull(locale, "locale"));
    }

    private static When bound(String text, String whole) {
        When bound = point(text, whole);
        if (bound.everyYear != null) {
            throw illegal(whole);
        }
        return bound;
    }

    /** Parses a day, month, season, year or day without a year: four digits, then groups of two. */
    private static When point(String text, String whole) {
        int length = text.length();
        boolean dashes = (length < 7 || text.charAt(4) == '-') && (length < 10 || text.charAt(7) == '-');
        if (!dashes || (length != 4 && length != 7 && length != 10)) {
            throw illegal(whole);
        }
        if (length == 10 && text.startsWith("XXXX")) {
            MonthDay day = MonthDay.of(number(text, 5, 7, whole), number(text, 8, 10, whole));
            return new When(text, null, null, day);
        }
        int year = number(text, 0, 4, whole);
        if (year == 0) {
            throw illegal(whole);
        }
        if (length == 4) {
            return new When(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null);
        }
        int month = number(text, 5, 7, whole);
        if (length == 10) {
            LocalDate day = LocalDate.of(year, month, number(text, 8, 10, whole));
            return new When(text, day, day, null);
        }
        boolean season = month >= 21 && month <= 24;
        YearMonth first = YearMonth.of(year, season ? 3 * (month - 20) : month);
        return new When(text, first.atDay(1), first.plusMonths(season ? 2 : 0).atEndOfMonth(), null);
    }

    private static int number(String text, int from, int to, String whole) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw illegal(whole);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static IllegalArgumentException illegal(String text) {
        String day = DanishTime.dayBesideHour(text);
        if (!day.isEmpty()) {
            return new IllegalArgumentException(OneLine.quoted(text)
                    + " is not a time: it has an hour, which cannot stand here. Write the day alone: " + day);
        }
        String meant = DanishTime.time(text);
        return new IllegalArgumentException(OneLine.quoted(text)
                + " is not a time: write a day 2020-12-01, a month 2020-12, a season 2019-23, a year 2020,"
                + " an interval 2021/2022, ../2020-12-31 or 2021/.., or a day without a year XXXX-12-01"
                + (meant.isEmpty() ? "" : ". Did you mean \"" + meant + "\"?"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof When that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text it was read from. */
    @Override
    public String toString() {
        return text;
    }
}
