package dk.rammeaftale.commandline;

import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a document's own words, in one language: labels, words of the model, days and times. */
final class Labels {

    private static final Pattern SEASON = Pattern.compile("([0-9]{4})-(2[1-4])");

    private final Locale locale;
    private final ResourceBundle texts;

    private Labels(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "dk.rammeaftale.commandline.Labels", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Labels of(Language language) {
        return new Labels(language.locale());
    }

    String get(String key) {
        return texts.getString(key);
    }

    /** Returns the label of a word; a word that nobody knows stands for itself. */
    String word(String family, Object word) {
        String name = word instanceof Enum<?> constant ? constant.name() : word.toString();
        try {
            return texts.getString(family + "." + name);
        } catch (MissingResourceException e) {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    String quoted(String words) {
        return get("quote.open") + words + get("quote.close");
    }

    String message(Problem problem) {
        return problem.message(locale);
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    String counts(int documents, int errors, int warnings) {
        return counted(documents, "document") + ": " + counted(errors, "error") + ", " + counted(warnings, "warning");
    }

    String counted(int number, String what) {
        return number + " " + get(what + (number == 1 ? ".one" : ".many"));
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(get("day"), locale));
    }

    String hour(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(get("hour"), locale));
    }

    String time(When when) {
        String text = when.toString();
        if (when.everyYear().isPresent()) {
            var day = when.everyYear().get();
            return day.format(DateTimeFormatter.ofPattern(get("day.everyYear"), locale));
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        } else if (text.startsWith("..")) {
            return get("by") + " " + point(text.substring(slash + 1));
        } else if (text.endsWith("..")) {
            return get("from") + " " + point(text.substring(0, slash));
        }
        boolean years = text.matches("[0-9]{4}/[0-9]{4}");
        return point(text.substring(0, slash)) + (years ? "–" : " – ") + point(text.substring(slash + 1));
    }

    String every(Period period) {
        long months = period.toTotalMonths();
        boolean years = months > 0
                && months % 12 == 0
                && period.equals(Period.ofMonths((int) months).normalized());
        if (months == 12 && years) {
            return get("every.year");
        }
        return years ? get("every").replace("{n}", String.valueOf(months / 12)) : period.toString();
    }

    private String point(String text) {
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            return get("season." + season.group(2)) + " " + season.group(1);
        }
        return switch (text.length()) {
            case 4 -> Year.parse(text).toString();
            case 7 -> YearMonth.parse(text).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
            default -> day(LocalDate.parse(text));
        };
    }
}
