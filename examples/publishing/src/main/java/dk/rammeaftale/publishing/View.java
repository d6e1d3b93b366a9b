package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says to people, in the order in which they need it, and in no form: {@link TextRenderer}, {@link HtmlRenderer}
 * and {@link MarkdownRenderer} give it one. Immutable and thread-safe.
 *
 * @param language the language of the words around the document's own: Danish or English
 * @param documentLanguage the language of the document's own words, a BCP 47 tag, optional
 * @param title the document's title
 * @param blocks what follows, in order
 * @param event what a search engine is told of a meeting, optional
 */
public record View(
        Locale language, Optional<String> documentLanguage, String title, List<Block> blocks, Optional<Event> event) {

    /** A part of a view. */
    public sealed interface Block {}

    /**
     * Something with a heading.
     *
     * @param heading the heading
     * @param name what a {@link Phrase.Within} calls it; absent if none leads to it
     * @param blocks what stands below it
     */
    public record Section(String heading, Optional<String> name, List<Block> blocks) implements Block {
        /** Makes a section. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A fact with a label.
     *
     * @param label the label, without a colon
     * @param values what it is, at least one
     */
    public record Fact(String label, List<Phrase> values) implements Block {
        /** Makes a fact. */
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * A list.
     *
     * @param entries its entries in order, at least one
     */
    public record Entries(List<Entry> entries) implements Block {
        /** Makes a list. */
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of a list.
     *
     * @param mark the number that the document gives it, such as "3.a"; absent for a plain list
     * @param phrase what it says, may be empty
     * @param blocks what stands inside it
     */
    public record Entry(Optional<String> mark, Phrase phrase, List<Block> blocks) {
        /** Makes an entry. */
        public Entry {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph.
     *
     * @param phrase what it says
     */
    public record Paragraph(Phrase phrase) implements Block {}

    /**
     * Days on a line, for a picture. What it shows stands in words elsewhere in the view.
     *
     * @param label what it shows
     * @param points the days in order, at least two
     */
    public record Timeline(String label, List<Point> points) implements Block {
        /** Makes a time line. */
        public Timeline {
            points = List.copyOf(points);
        }
    }

    /**
     * Something on a day, or from a day to another.
     *
     * @param from the day, or the first day
     * @param to the last day
     * @param label what happens, in few words
     * @param when the day in words
     */
    public record Point(LocalDate from, LocalDate to, String label, String when) {}

    /**
     * How many of all are what, for a picture. What it shows stands in words elsewhere in the view.
     *
     * @param label what it shows
     * @param shares the shares in order, at least one
     */
    public record Shares(String label, List<Share> shares) implements Block {
        /** Makes shares. */
        public Shares {
            shares = List.copyOf(shares);
        }
    }

    /**
     * One share.
     *
     * @param label what they are
     * @param number how many
     * @param tone what it means, for a colour
     */
    public record Share(String label, int number, Tone tone) {}

    /** What a share means. */
    public enum Tone {
        /** They said yes. */
        YES,
        /** They have not finished. */
        WAITING,
        /** They said no. */
        NO,
        /** Nothing is known of them. */
        UNKNOWN
    }

    /**
     * A meeting on a known day, as schema.org describes an event.
     *
     * @param name its title
     * @param start when it starts, ISO 8601 with the offset of its zone, or the day where the hour is not stated
     * @param end when it ends, likewise, optional
     * @param place the name of the place, optional
     * @param address the address of the place, optional
     * @param online whether one can take part online; absent if not stated
     * @param organizer who holds it, optional
     * @param state what became of it
     */
    public record Event(
            String name,
            String start,
            Optional<String> end,
            Optional<String> place,
            Optional<String> address,
            Optional<Boolean> online,
            Optional<String> organizer,
            State state) {

        /** What became of an event. */
        public enum State {
            /** It is, or was, held as stated. */
            SCHEDULED,
            /** It was given this time instead of an earlier one. */
            RESCHEDULED,
            /** It is not held. */
            CANCELLED,
            /** It is not held at this time. */
            POSTPONED
        }
    }

    /** Makes a view. */
    public View {
        blocks = List.copyOf(blocks);
    }

    /**
     * Shows a document whole, for those who may see all of it.
     *
     * @param document the document
     * @param on the day from which it is seen: which deadlines are ahead, and which amendments in a dossier have taken effect
     * @param locale Danish for {@code da}, otherwise English
     * @return the view
     */
    public static View of(Document document, LocalDate on, Locale locale) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(locale, "locale");
        return new DocumentView(Labels.of(locale), document, on, Optional.empty()).whole();
    }

    /**
     * Shows what everybody may see of a document, and how much is left out.
     *
     * @param document the whole document
     * @param on the day from which it is seen
     * @param locale Danish for {@code da}, otherwise English
     * @param extensions the names of the extensions that everybody may see
     * @return the view, or empty if the document does not state that it is open
     */
    public static Optional<View> ofPublicCopy(Document document, LocalDate on, Locale locale, String... extensions) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(locale, "locale");
        return document.publicView(extensions)
                .map(copy -> new DocumentView(Labels.of(locale), copy, on, Optional.of(document)).whole());
    }
}
