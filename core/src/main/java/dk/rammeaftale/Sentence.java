package dk.rammeaftale;

import dk.rammeaftale.Trail.Link;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.language.InWords;
import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a change in one language, in the words of the domain; its forms do not ask for a word's gender. */
final class Sentence {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_REPETITION = 20;

    /** What a value is called by, if it has it. */
    private static final List<String> NAMES = List.of("title", "name", "text", "wording");

    private static final int LONGEST_ARTICLE = "the ".length();

    /** A longer text is made into a line once, since it may stand around much that changed. */
    private static final int LONG_TEXT = 200;

    private final Locale locale;
    private final IdentityHashMap<String, String> lines = new IdentityHashMap<>();

    Sentence(Locale locale) {
        this.locale = locale;
    }

    String added(Trail trail) {
        return say(where(trail.around()), "added", named(trail) + wordsOf(trail), "", "");
    }

    String removed(Trail trail) {
        return say(where(trail.around()), "removed", named(trail) + wordsOf(trail), "", "");
    }

    String changed(Trail before, Trail after) {
        Object was = before.last().value();
        Object is = after.last().value();
        if (after.around().isEmpty()) {
            return say("", "type", "", named(before), named(after));
        } else if (before.isPrivate() || after.isPrivate()) {
            return say(where(after.around()), "unseen", noun(after.last()), "", "");
        }
        int from = was instanceof String a && is instanceof String b ? firstToShow(line(a), line(b)) : 0;
        String then = shown(before.last(), from);
        String now = shown(after.last(), from);
        boolean alike = then.equals(now); // what differs is not shown: white space, seconds, the end of a long word
        return say(where(after.around()), alike ? "unseen" : "changed", noun(after.last()), then, now);
    }

    String reordered(Trail after) {
        return say(where(after.around()), "reordered", named(after), "", "");
    }

    String moved(Trail before, Trail after) {
        String from = where(before.around());
        String to = where(after.around());
        if (from.equals(to)) {
            from = Terms.of(before.last().around(), before.last().name(), locale);
            to = Terms.of(after.last().around(), after.last().name(), locale);
        }
        String itself = form("document");
        return from.equals(to)
                ? reordered(after)
                : say("", "moved", named(after), from.isEmpty() ? itself : from, to.isEmpty() ? itself : to);
    }

    private String say(String where, String form, String what, String before, String after) {
        String sentence = form(form).replace("{before}", "\u0001").replace("{after}", "\u0002");
        String said = (where.isEmpty() ? "" : where + ": ")
                + sentence.replace("{what}", what).replace("\u0001", before).replace("\u0002", after);
        int first = said.offsetByCodePoints(0, 1);
        return said.substring(0, first).toUpperCase(locale) + said.substring(first);
    }

    /** Names what a place is in: documents of a dossier, the nearest element that has an identity, and what is in that. */
    private String where(List<Link> around) {
        int from = 1;
        for (int i = 1; i < around.size(); i++) {
            from = hasIdentity(around.get(i)) ? i : from;
        }
        int nearest = from;
        return Stream.concat(
                        around.subList(Math.min(1, around.size()), Math.min(nearest, around.size())).stream()
                                .filter(link -> link.value() instanceof Document),
                        around.stream().skip(nearest))
                .map(link -> link.isElement() ? named(link) : noun(link))
                .collect(Collectors.joining(", "));
    }

    private static boolean hasIdentity(Link link) {
        return link.isElement()
                && link.value() != null
                && Shape.of(link.value().getClass())
                        .identity()
                        .filter(c -> !c.optional())
                        .isPresent();
    }

    private String named(Trail trail) {
        return trail.isPrivate() ? noun(trail.last()) : named(trail.last());
    }

    /** Returns what the words of a record say that is called by its text, such as the verdict of a decision: (godkendt). */
    private String wordsOf(Trail trail) {
        Object value = trail.last().value();
        if (value == null
                || trail.isPrivate()
                || !Shape.isObject(value)
                || name(value).isEmpty()) {
            return "";
        }
        String words = Shape.of(value.getClass()).components().stream()
                .filter(component -> !component.list() && !component.name().equals("kind"))
                .filter(component -> component.value(value) instanceof Enum)
                .map(component -> plain(new Link(value.getClass(), component.name(), false, component.value(value))))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private String named(Link link) {
        Object number = link.component("number");
        String noun = noun(link);
        boolean isOfKind = link.component("kind") instanceof Enum;
        boolean saysNothing = Boolean.TRUE.equals(link.value())
                || isUnnamedWhole(link)
                || plain(link).isEmpty()
                || (isOfKind && isSaid(noun, plain(link)));
        return noun + (number == null ? "" : " " + number) + (saysNothing ? "" : " " + shown(link, 0));
    }

    /** Returns whether a place is all of something that has no name, such as the minutes: some of what is in it says nothing. */
    private static boolean isUnnamedWhole(Link link) {
        if (link.isElement() || link.value() == null || !Shape.isObject(link.value())) {
            return false;
        }
        Shape shape = Shape.of(link.value().getClass());
        return NAMES.stream().noneMatch(name -> shape.component(name).isPresent())
                && shape.components().stream().anyMatch(c -> c.list() && c.kind() == Kind.RECORD);
    }

    /** Returns whether the noun of a kind is the text but for its article: the development part, udviklingsdelen. */
    private boolean isSaid(String noun, String text) {
        String kind = noun.toLowerCase(locale);
        String title = text.toLowerCase(locale);
        return (kind.startsWith(title) || kind.endsWith(title)) && kind.length() - title.length() <= LONGEST_ARTICLE;
    }

    private String noun(Link link) {
        if (link.isExtension()) {
            return form("extension") + " " + quoted(shortened(line(link.name()), 0));
        } else if (link.value() instanceof Document document) {
            return Terms.of(document.getClass(), locale);
        }
        Optional<String> kind =
                link.component("kind") instanceof Enum<?> word ? Terms.ofDefinite(word, locale) : Optional.empty();
        return kind.orElseGet(
                () -> Terms.of(link.around(), link.isElement() ? link.name() + ".one" : link.name(), locale));
    }

    /** Shows a value from a character on; times, numbers and truth values need no quotes. */
    private String shown(Link link, int from) {
        Object value = link.value();
        String text = plain(link);
        boolean bare = value instanceof When
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof Period
                || value instanceof Number
                || value instanceof Boolean;
        boolean isEmpty = text.isEmpty() && !(value instanceof String);
        return bare || isEmpty ? text : quoted(shortened(text, from));
    }

    private String plain(Link link) {
        return link.value() instanceof Enum<?> word
                ? line(Terms.ofWord(link.around(), link.name(), word, locale).orElse(word.toString()))
                : plain(link.value());
    }

    private String plain(@Nullable Object value) {
        if (value == null || Shape.isPersonal(value.getClass())) {
            return "";
        } else if (value instanceof String text) {
            return line(text);
        } else if (value instanceof When when) {
            return when.inWords(locale);
        } else if (value instanceof LocalDate day) {
            return InWords.of(day, locale);
        } else if (value instanceof LocalTime hour) {
            return InWords.of(hour, locale);
        } else if (value instanceof Period period) {
            return InWords.every(period, locale);
        } else if (value instanceof Boolean) {
            return form(value.toString());
        } else if (value instanceof Authority authority) {
            return authority.nameOrKey();
        } else if (Shape.isObject(value)) {
            return called(value);
        }
        return line(Terms.ofWord(value, locale).orElse(value.toString()));
    }

    /** What a record is called, or else what is in it, but for lists. */
    private String called(Object record) {
        Shape shape = Shape.of(record.getClass());
        Optional<Component> id = shape.identity().filter(c -> c.type() == Id.class);
        return name(record)
                .map(this::plain)
                .orElseGet(() -> shape.components().stream()
                        .filter(c -> !c.list()
                                && c.kind() != Kind.EXTENSIONS
                                && id.filter(c::equals).isEmpty())
                        .map(c -> inside(record, c))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** Shows a value among others of its record. A yes or no says something only with its name. */
    private String inside(Object record, Component component) {
        Object value = component.value(record);
        return value instanceof Boolean
                ? Terms.of(record.getClass(), component.name(), locale) + ": " + plain(value)
                : plain(value);
    }

    private static Optional<Object> name(Object record) {
        return NAMES.stream()
                .flatMap(name -> Shape.value(record, name).stream())
                .filter(String.class::isInstance)
                .findFirst();
    }

    /** Puts a text between quotation marks; those inside it become single ones. */
    private String quoted(String text) {
        String open = form("open");
        String close = form("close");
        return open + text.replace(open, form("open.inside")).replace(close, form("close.inside")) + close;
    }

    private String form(String name) {
        return Terms.find("change." + name, locale).orElse(name);
    }

    private String line(String text) {
        return text.length() > LONG_TEXT ? lines.computeIfAbsent(text, Sentence::madeLine) : madeLine(text);
    }

    private static String madeLine(String text) {
        return OneLine.of(text.strip().replaceAll("\\s+", " "));
    }

    /** Of two long texts that begin alike, what is alike is left out. */
    private static int firstToShow(String before, String after) {
        int same = 0;
        int shortest = Math.min(before.length(), after.length());
        while (same < shortest && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        boolean isShort = Math.max(before.length(), after.length()) <= LONGEST_VALUE;
        return isShort ? 0 : before.substring(0, same).lastIndexOf(' ', same - LONGEST_REPETITION) + 1;
    }

    private static String shortened(String text, int from) {
        int most = Math.min(text.length(), from + 2 * LONGEST_VALUE + 1); // so many characters are too many in any case
        boolean isWhole = most == text.length() && text.codePointCount(from, most) <= LONGEST_VALUE;
        String shown = (from == 0 ? "" : "…") + text.substring(from, most);
        if (isWhole) {
            return shown;
        }
        String cut = shown.substring(0, shown.offsetByCodePoints(0, LONGEST_VALUE));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST_VALUE / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
