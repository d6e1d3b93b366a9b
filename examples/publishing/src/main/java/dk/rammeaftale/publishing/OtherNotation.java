package dk.rammeaftale.publishing;

import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a source's words for a time are only its day and hours in another notation, as in "senest 30/3". */
final class OtherNotation {

    private static final String BEFORE_DAY = "(?:(?:d\\.|den|on|the)\\s*)?";
    private static final String AT_LATEST = "(?:(?:senest|at the latest|at latest|no later than|by)\\s+)?";
    private static final String BEFORE = "(?:(?:inden|før|before)\\s+)?";

    private OtherNotation() {}

    /** Returns whether words say nothing more than a deadline. */
    static boolean isOnly(String words, Optional<When> atLatest, Optional<When> before, Optional<LocalTime> time) {
        String kind = atLatest.isPresent() ? AT_LATEST : BEFORE;
        return atLatest.or(() -> before)
                .flatMap(When::day)
                .filter(day -> matches(words, kind, day, time, Optional.empty()))
                .isPresent();
    }

    /** Returns whether words say nothing more than a day and hours. */
    static boolean isOnly(String words, When when, Optional<LocalTime> start, Optional<LocalTime> end) {
        return when.day().filter(day -> matches(words, "", day, start, end)).isPresent();
    }

    private static boolean matches(
            String words, String kind, LocalDate day, Optional<LocalTime> start, Optional<LocalTime> end) {
        String hours = start.map(from -> "(?:[\\s,]*(?:kl\\.?|at)?\\s*" + hour(from)
                        + end.map(to -> "(?:\\s*(?:-|–|til|to)\\s*" + hour(to) + ")?")
                                .orElse("") + ")?")
                .orElse("");
        return Pattern.compile("(?iuU)" + kind + BEFORE_DAY + day(day) + hours + "\\.?")
                .matcher(words.strip())
                .matches();
    }

    private static String hour(LocalTime time) {
        String minutes = time.getMinute() == 0 ? "(?:[.:]00)?" : "[.:]%02d".formatted(time.getMinute());
        return "0?" + time.getHour() + minutes;
    }

    private static String day(LocalDate day) {
        int ofCentury = day.getYear() % 100;
        String year = "(?:" + day.getYear() + "|" + "%02d".formatted(ofCentury) + ")";
        List<String> months = new ArrayList<>();
        for (Locale language : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
            months.add(Pattern.quote(day.getMonth().getDisplayName(TextStyle.FULL, language)));
        }
        String month = months.stream().distinct().collect(Collectors.joining("|", "(?:", ")"));
        String inNumbers =
                "0?" + day.getDayOfMonth() + "\\s*[./-]\\s*0?" + day.getMonthValue() + "(?:\\s*[./-]\\s*" + year + ")?";
        String inWords = day.getDayOfMonth() + "\\.?\\s*" + month + "(?:\\s+" + day.getYear() + ")?";
        return "(?:" + inNumbers + "|" + inWords + "|" + day + ")";
    }
}
