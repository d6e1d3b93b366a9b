package dk.rammeaftale.publishing;

import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels, words of the model, days and times of a page in one language. */
final class Labels {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final int MONTHS_OF_YEAR = 12;

    private final Locale locale;
    private final ResourceBundle texts;

    private Labels(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "dk.rammeaftale.publishing.Labels", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Returns the labels in Danish for {@code da}, otherwise in English. */
    static Labels of(Locale locale) {
        return new Labels(locale.getLanguage().equals("da") ? DANISH : Locale.ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    String get(String key) {
        return texts.getString(key);
    }

    /** Returns a label that not all words of a family have. */
    Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** Returns the label for a number of elements, in the singular if there is one. */
    String heading(String key, int number) {
        String one = key + ".one";
        return number == 1 && texts.containsKey(one) ? get(one) : get(key);
    }

    /** Returns the label of a word for a number of persons or bodies. */
    String word(String family, Object word, int number) {
        String many = family + ".many." + word;
        return number != 1 && texts.containsKey(many) ? get(many) : word(family, word);
    }

    /** Returns the label of a word, or the word itself if it is unknown. */
    String word(String family, Object word) {
        String name = word instanceof Enum<?> constant ? constant.name() : word.toString();
        try {
            return texts.getString(family + "." + name);
        } catch (MissingResourceException e) {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    /** Returns the name of a body: words of a document, or the label of a kind, perhaps with the authority that it is of. */
    String body(String nameOrKind) {
        String[] parts = nameOrKind.split(", ", 2);
        Optional<String> kind = find("participant." + parts[0]);
        if (kind.isEmpty() || parts.length == 1) {
            return kind.orElse(nameOrKind);
        }
        return find("participant.the." + parts[0])
                .map(the -> the + " " + get("participant.in") + " " + parts[1])
                .orElseGet(() -> kind.get() + ", " + parts[1]);
    }

    /** Returns the names of bodies as a list, in which one may be called by a role and a name. */
    String bodies(List<String> namesOrKinds) {
        List<String> bodies = namesOrKinds.stream().map(this::body).toList();
        return String.join(bodies.stream().anyMatch(body -> body.contains(",")) ? "; " : ", ", bodies);
    }

    /** Returns the preposition between a verdict and the body that it is for. */
    String to(Optional<Verdict> verdict) {
        String key = verdict.map(v -> "to." + v.name()).orElse("to");
        return get(texts.containsKey(key) ? key : "to");
    }

    String quoted(String words) {
        return get("quote.open") + words + get("quote.close");
    }

    /** Returns words as a list in running text. */
    String listed(List<String> words) {
        return listed(words, "and");
    }

    /** Returns words as a list of which one is enough. */
    String either(List<String> words) {
        return listed(words, "or");
    }

    private String listed(List<String> words, String between) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + get(between) + " " + words.get(last);
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    String counted(int number, String what) {
        return number + " " + get(what + (number == 1 ? ".one" : ".many"));
    }

    String day(LocalDate day) {
        return time(When.day(day));
    }

    /** Returns the day of a deadline as it is written, and its hour. */
    String deadline(Optional<When> atLatest, Optional<When> before, Optional<LocalTime> time) {
        String day = atLatest.map(Labels::end)
                .map(when -> get(isPartOfYear(when) ? "atLatest.in" : "atLatest") + " " + time(when))
                .or(() -> before.map(when -> get("before") + " " + time(end(when))))
                .orElse("");
        return (day + " " + time.map(this::atHour).orElse("")).strip();
    }

    /** Returns the end of an interval without a beginning, since a last day says by itself that it is one. */
    private static When end(When last) {
        String text = last.toString();
        return text.startsWith("../") ? When.parse(text.substring("../".length())) : last;
    }

    /** Returns whether a time is a month, a season or a year, in which something happens. */
    private static boolean isPartOfYear(When when) {
        return when.day().isEmpty() && when.earliest().isPresent() && !when.isInterval();
    }

    /** Returns a time with the word before it, if it is a day: {@code den 1. december 2026}. */
    String onDay(When when) {
        return when.day().isPresent() ? get("on") + " " + time(when) : time(when);
    }

    /** Returns a time as it stands behind a verb: {@code 1. december 2026}, but {@code i december 2026}. */
    String when(When when) {
        return isPartOfYear(when) ? get("within") + " " + time(when) : time(when);
    }

    /** Returns a sentence about a deadline that has passed, without a full stop. */
    String passed(Optional<When> atLatest, Optional<When> before, Optional<LocalTime> time) {
        String sentence = atLatest.isPresent() ? "deadline.was" : "deadline.was.before";
        String day = atLatest.map(Labels::end)
                .map(this::onDay)
                .or(() -> before.map(when -> time(end(when))))
                .orElse("");
        return get(sentence)
                .replace("{day}", (day + " " + time.map(this::atHour).orElse("")).strip());
    }

    /** Returns an hour with the word before it, such as {@code kl. 16.00}. */
    String atHour(LocalTime time) {
        return get("hours") + " " + hour(time);
    }

    String hour(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(get("hour"), locale));
    }

    String time(When when) {
        return when.inWords(locale);
    }

    /** Returns the time in words, or nothing if it is a day that the text beside it already states in Danish or English. */
    String timeUnlessIn(String words, When when) {
        boolean said = when.day().isPresent()
                && Stream.of(DANISH, Locale.ENGLISH).anyMatch(language -> says(words, when.inWords(language)));
        return said ? "" : time(when);
    }

    /** Returns whether a text contains words as whole words. */
    static boolean says(String text, String words) {
        return Pattern.compile("(?iuU)\\b" + Pattern.quote(words) + "\\b")
                .matcher(text)
                .find();
    }

    /** Returns whether a text contains words, the last of which may have a Danish ending: dagsorden, dagsordenen. */
    static boolean saysInAnyForm(String text, String words) {
        return Pattern.compile("(?iuU)\\b" + Pattern.quote(words) + "(e?[nt])?\\b")
                .matcher(text)
                .find();
    }

    /** Returns the sentence about how often an agreement is renewed; a duration in days is written in ISO form. */
    String every(Period period) {
        long months = period.toTotalMonths();
        boolean isWithoutDays = period.equals(Period.of(period.getYears(), period.getMonths(), 0));
        return find("every." + period.normalized())
                .orElseGet(() -> isWithoutDays && months > 0
                        ? get(months % MONTHS_OF_YEAR == 0 ? "every.years" : "every.months")
                                .replace(
                                        "{n}",
                                        String.valueOf(months % MONTHS_OF_YEAR == 0 ? months / MONTHS_OF_YEAR : months))
                        : get("every").replace("{period}", period.toString()));
    }
}
