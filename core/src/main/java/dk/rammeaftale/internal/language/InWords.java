package dk.rammeaftale.internal.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes days, times and numbers in words: {@code 2020-12-01} as 1. december 2020, {@code P2Y} as hvert andet år. */
public final class InWords {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAYS = Pattern.compile(DAY + "/" + DAY);
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final Pattern SEASON = Pattern.compile("([0-9]{4})-(2[1-4])");
    private static final Pattern EVERY_YEAR = Pattern.compile("XXXX(-[0-9]{2}-[0-9]{2})");
    private static final Pattern HOUR = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]|10");
    private static final Pattern YEARS = Pattern.compile("[0-9]{4}/[0-9]{4}");

    private static final int MONTHS_OF_YEAR = 12;

    private InWords() {}

    /**
     * Returns a day, a time in a legal form, a time of day or a number in words. Any other text is returned unchanged.
     */
    public static String of(String written, Locale locale) {
        if (HOUR.matcher(written).matches()) {
            return of(LocalTime.parse(written), locale);
        } else if (SMALL_NUMBER.matcher(written).matches()) {
            return form("numbers", locale).split(",", -1)[Integer.parseInt(written)];
        }
        int slash = written.indexOf('/');
        if (slash < 0) {
            return point(written, locale);
        } else if (DAYS.matcher(written).matches()) {
            return days(
                    LocalDate.parse(written.substring(0, slash)),
                    LocalDate.parse(written.substring(slash + 1)),
                    locale);
        }
        String start = point(written.substring(0, slash), locale);
        String end = point(written.substring(slash + 1), locale);
        if (start.equals("..")) {
            return form("until", locale).replace("{end}", end);
        } else if (end.equals("..")) {
            return form("from", locale).replace("{start}", start);
        } else if (YEARS.matcher(written).matches()) {
            return start + "–" + end;
        }
        return form("between", locale).replace("{start}", start).replace("{end}", end);
    }

    /** Returns a day in words. */
    public static String of(LocalDate day, Locale locale) {
        return formatted(day, "day", locale);
    }

    /** Returns a time of day in words. */
    public static String of(LocalTime time, Locale locale) {
        return formatted(time, "hour", locale);
    }

    /** Returns the frequency of something that recurs after a period: hvert andet år. */
    public static String every(Period period, Locale locale) {
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        if (days == 0 && months > 0) {
            return months % MONTHS_OF_YEAR == 0
                    ? every(months / MONTHS_OF_YEAR, "years", locale)
                    : every(months, "months", locale);
        }
        return months == 0 && days > 0 ? every(days, "days", locale) : period.toString();
    }

    private static String every(long number, String unit, Locale locale) {
        if (number == 1) {
            return form(unit + ".one", locale);
        }
        String[] known = form(unit + ".nth", locale).split(",", -1);
        String nth = number < known.length
                ? known[(int) number]
                : form("nth", locale).replace("{n}", String.valueOf(number));
        return form(unit + ".many", locale).replace("{nth}", nth);
    }

    /** Returns days in words: 12.–16. oktober 2026. */
    private static String days(LocalDate first, LocalDate last, Locale locale) {
        boolean isYear = first.getYear() == last.getYear() && first.isBefore(last);
        boolean isMonth = isYear && first.getMonth() == last.getMonth();
        return form(isMonth ? "withinMonth" : "between", locale)
                .replace("{start}", formatted(first, isMonth ? "dayOfMonth" : isYear ? "dayOfYear" : "day", locale))
                .replace("{end}", of(last, locale));
    }

    private static String point(String written, Locale locale) {
        Matcher season = SEASON.matcher(written);
        Matcher everyYear = EVERY_YEAR.matcher(written);
        if (season.matches()) {
            return form("season." + season.group(2), locale).replace("{year}", season.group(1));
        } else if (everyYear.matches()) {
            return formatted(MonthDay.parse("-" + everyYear.group(1)), "dayOfYear", locale);
        } else if (DAY.matcher(written).matches()) {
            return of(LocalDate.parse(written), locale);
        } else if (MONTH.matcher(written).matches()) {
            return formatted(YearMonth.parse(written), "month", locale);
        }
        return written;
    }

    private static String formatted(TemporalAccessor time, String form, Locale locale) {
        Locale own = Language.of(locale).locale();
        return DateTimeFormatter.ofPattern(form(form, locale), own).format(time);
    }

    private static String form(String name, Locale locale) {
        return Terms.find("say." + name, locale).orElseThrow();
    }
}
