package dk.rammeaftale.internal.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Converts times as Danes write them to a legal form: {@code 1. december 2020} to {@code 2020-12-01}. */
public final class DanishTime {

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> SEASONS = List.of("forår", "sommer", "efterår", "vinter");
    private static final int SPRING = 21;

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3}) ?[-–/] ?([0-9]{2}|[0-9]{4})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[-./ ]{1,2}([0-9]{1,2})[-./ ]{1,2}([0-9]{4})");
    private static final Pattern SHORT_DAY = Pattern.compile("([0-9]{1,2})[./] ?([0-9]{1,2})[-./] ?([0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([12][0-9]{3})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:man|tirs|ons|tors|fre|lør|søn)dag(?:,? den|,)? (.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile("(?:fra )?(.+?) ?(?:-|–| til ) ?([0-9].+?([0-9]{4}))");
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:den |d\\. ?)?([0-9]{1,2})\\.? )?([a-zæøå]+)\\.? ([0-9]{4})");
    private static final Pattern HOUR = Pattern.compile("(?:kl\\.? ?)?([0-9]{1,2})(?:[:.]([0-9]{2}))?");
    private static final Pattern DAY_WITH_HOUR = Pattern.compile(
            "(.*[0-9]{4}.{0,6}?)(?:T|,? (?:kl\\.? ?)?)[0-9]{1,2}[:.][0-9]{2}(?:[:.+Z-].{0,20})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile(
            "(?:(inden|før)|senest|seneste)(?: (?:ved|med))?( udgangen af)? (.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int MOST_YEARS = 4; // agreements are for no more
    private static final int LONGEST = 40;
    private static final int LONGEST_MONTH = 31;
    private static final int LEAP_YEAR = 2024;

    private DanishTime() {}

    /**
     * Returns the time in a legal form of {@link dk.rammeaftale.time.When}, or an empty text if it is not understood.
     */
    public static String time(String text) {
        return Stream.<UnaryOperator<String>>of(
                        DanishTime::years, DanishTime::day, DanishTime::named, DanishTime::between)
                .map(form -> form.apply(text))
                .filter(time -> !time.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns the day for {@code 7/4-2022}, {@code 07.04.22} or {@code torsdag den 7. april 2022}, or an empty text. */
    public static String day(String text) {
        return written(text).map(Written::iso).orElse("");
    }

    /** Returns the month, {@code 2026-02}, of a day that is not in it, such as {@code 30. februar 2026}, or an empty text. */
    public static String monthWithoutDay(String text) {
        return written(text)
                .filter(written -> written.day <= LONGEST_MONTH && written.iso().isEmpty())
                .map(written -> YearMonth.of(written.year, written.month).toString())
                .orElse("");
    }

    /** Returns whether a text is a day but for its year. */
    public static boolean lacksYear(String text) {
        return day(text).isEmpty() && !day(text + " " + LEAP_YEAR).isEmpty();
    }

    /**
     * The last day of something, as it is written.
     *
     * @param property the property of a deadline that it belongs in, {@code atLatest} or {@code before}
     * @param time the time without the words before it
     */
    public record By(String property, String time) {}

    /** Returns the last day of {@code inden 3. maj 2022}, {@code senest 3. maj 2022} or {@code inden udgangen af 2022}. */
    public static Optional<By> by(String text) {
        Matcher by = BY.matcher(text);
        if (text.length() > LONGEST || !by.matches()) {
            return Optional.empty();
        }
        boolean isBefore = by.group(1) != null && by.group(2) == null;
        String time = YEAR.matcher(by.group(3)).matches() ? by.group(3) : time(by.group(3));
        return time.isEmpty() ? Optional.empty() : Optional.of(new By(isBefore ? "before" : "atLatest", time));
    }

    /** Returns whether a text is of words alone, such as {@code snarest}, and so is of no day. */
    public static boolean isWords(String text) {
        return !text.isBlank() && !DIGIT.matcher(text).find();
    }

    /** A day as it is written, whether or not its month has it. */
    private record Written(int year, int month, int day) {
        String iso() {
            return YearMonth.of(year, month).isValidDay(day)
                    ? LocalDate.of(year, month, day).toString()
                    : "";
        }
    }

    private static Optional<Written> written(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher weekday = WEEKDAY.matcher(text);
        String day = weekday.matches() ? weekday.group(1) : text;
        Matcher usual = DAY.matcher(day);
        Matcher brief = SHORT_DAY.matcher(day);
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        Matcher named = NAMED.matcher(day.toLowerCase(Locale.ROOT));
        if (usual.matches()) {
            return written(usual.group(3), number(usual.group(2)), usual.group(1));
        } else if (brief.matches()) {
            return written("20" + brief.group(3), number(brief.group(2)), brief.group(1));
        } else if (yearFirst.matches()) {
            return written(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        return named.matches() && named.group(1) != null
                ? written(named.group(3), 1 + indexOf(named.group(2), MONTHS), named.group(1))
                : Optional.empty();
    }

    private static Optional<Written> written(String year, int month, String day) {
        return month < 1 || month > MONTHS.size() || number(year) < 1
                ? Optional.empty()
                : Optional.of(new Written(number(year), month, number(day)));
    }

    /** Returns the time of day for {@code 9:00}, {@code 9.00} or {@code kl. 9}, or an empty text. */
    public static String hour(String text) {
        Matcher hour = HOUR.matcher(text.toLowerCase(Locale.ROOT));
        if (text.length() > LONGEST || !hour.matches()) {
            return "";
        }
        try {
            int minute = hour.group(2) == null ? 0 : number(hour.group(2));
            return LocalTime.of(number(hour.group(1)), minute).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    /**
     * Returns the day for {@code 2024-04-03T10:00} or {@code 3. april 2024 kl. 10.00}, which is a day with an hour, or an
     * empty text.
     */
    public static String dayBesideHour(String text) {
        Matcher both = DAY_WITH_HOUR.matcher(text);
        if (text.length() > LONGEST || !both.matches()) {
            return "";
        }
        try {
            return LocalDate.parse(both.group(1)).toString();
        } catch (DateTimeException e) {
            return day(both.group(1));
        }
    }

    /** Returns the month or season for {@code april 2022} or {@code foråret 2022}, or an empty text. */
    private static String named(String text) {
        Matcher named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        if (text.length() > LONGEST || !named.matches() || named.group(1) != null) {
            return "";
        }
        String name = named.group(2);
        int month = 1 + indexOf(name, MONTHS);
        int season = indexOf(name.replaceFirst("e[nt]$|et$", ""), SEASONS);
        int part = month > 0 ? month : season < 0 ? 0 : SPRING + season;
        return part == 0 ? "" : named.group(3) + "-" + twoDigits(part);
    }

    /** Returns the days for {@code 1. juli - 25. september 2026} or {@code 1.-3. juli 2026}, or an empty text. */
    private static String between(String text) {
        Matcher between = BETWEEN.matcher(text);
        if (text.length() > LONGEST || !between.matches()) {
            return "";
        }
        String first = between.group(1);
        String last = between.group(2);
        String end = day(last);
        return Stream.of(
                        first,
                        first + " " + between.group(3),
                        first.replace(".", "") + last.replaceFirst("^[0-9]+", ""))
                .map(DanishTime::day)
                .filter(start -> !start.isEmpty() && start.compareTo(end) < 0)
                .findFirst()
                .map(start -> start + "/" + end)
                .orElse("");
    }

    /** Finds a name by the whole of it or by its first three letters, as in a calendar. */
    private static int indexOf(String name, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name) || (name.length() == 3 && names.get(i).startsWith(name))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the years for {@code 2025-26} or {@code 2025-2026}, as Danish titles write them. */
    private static String years(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return "";
        }
        int first = number(years.group(1));
        String end = years.group(2);
        int last = number(end.length() == 2 ? years.group(1).substring(0, 2) + end : end);
        return last > first && last - first <= MOST_YEARS ? first + "/" + last : "";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
