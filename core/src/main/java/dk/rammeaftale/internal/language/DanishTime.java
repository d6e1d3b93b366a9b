package dk.rammeaftale.internal.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3}) ?[-–/] ?([0-9]{2}|[0-9]{4})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[-./ ]{1,2}([0-9]{1,2})[-./ ]{1,2}([0-9]{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:den |d\\. ?)?([0-9]{1,2})\\.? )?([a-zæøå]+)\\.? ([0-9]{4})");
    private static final Pattern HOUR = Pattern.compile("(?:kl\\.? ?)?([0-9]{1,2})(?:[:.]([0-9]{2}))?");
    private static final Pattern DAY_WITH_HOUR = Pattern.compile(
            "(.*[0-9]{4}.{0,6}?)(?:T|,? (?:kl\\.? ?)?)[0-9]{1,2}[:.][0-9]{2}(?:[:.+Z-].{0,20})?",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_YEARS = 4; // agreements are for no more
    private static final int LONGEST = 40;

    private DanishTime() {}

    /**
     * Returns the time in a legal form of {@link dk.rammeaftale.time.When}, or an empty text if it is not understood.
     */
    public static String time(String text) {
        String years = years(text);
        String day = years.isEmpty() ? day(text) : years;
        return day.isEmpty() ? named(text, false) : day;
    }

    /** Returns the day for {@code 7/4-2022}, {@code 07.04.2022} or {@code 7. april 2022}, or an empty text. */
    public static String day(String text) {
        Matcher day = DAY.matcher(text);
        return text.length() > LONGEST
                ? ""
                : day.matches() ? iso(day.group(3), number(day.group(2)), day.group(1)) : named(text, true);
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

    private static String named(String text, boolean onlyDays) {
        Matcher named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        if (text.length() > LONGEST || !named.matches()) {
            return "";
        }
        String name = named.group(2);
        int month = 1 + indexOf(name, MONTHS);
        if (named.group(1) != null) {
            return month == 0 ? "" : iso(named.group(3), month, named.group(1));
        } else if (onlyDays) {
            return "";
        } else if (month > 0) {
            return named.group(3) + "-" + twoDigits(month);
        }
        int season = indexOf(name.replaceFirst("e[nt]$|et$", ""), SEASONS);
        return season < 0 ? "" : named.group(3) + "-" + (SPRING + season);
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

    private static String iso(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day)).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
