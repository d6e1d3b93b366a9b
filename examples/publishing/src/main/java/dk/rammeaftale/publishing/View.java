package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The content of a document for people, in reading order and independent of an output format. {@link TextRenderer}, {@link
 * HtmlRenderer} and {@link MarkdownRenderer} write it. Immutable and thread-safe.
 *
 * @param language the language of the labels, Danish or English
 * @param documentLanguage the language of the document's texts, a BCP 47 tag, optional
 * @param title the document's title
 * @param blocks the blocks in order
 * @param event the data of a meeting for search engines, optional
 */
public record View(
        Locale language, Optional<String> documentLanguage, String title, List<Block> blocks, Optional<Event> event) {

    /** A part of a view. */
    public sealed interface Block {}

    /**
     * A section.
     *
     * @param heading the heading
     * @param name the name by which a {@link Phrase.Within} links to it, optional
     * @param language the language of a document whose title is the heading, a BCP 47 tag; empty if it is that of the words around
     * @param blocks the blocks below the heading
     */
    public record Section(String heading, Optional<String> name, Optional<String> language, List<Block> blocks)
            implements Block {
        /** Creates a section. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A fact with a label.
     *
     * @param label the label, without a colon
     * @param values the values, at least one
     */
    public record Fact(String label, List<Phrase> values) implements Block {
        /** Creates a fact. */
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * A list.
     *
     * @param entries the entries in order, at least one
     */
    public record Entries(List<Entry> entries) implements Block {
        /** Creates a list. */
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of a list.
     *
     * @param mark the number in the document with a full stop, such as "3.a."; absent in a bullet list
     * @param phrase the text, may be empty
     * @param blocks the nested blocks
     */
    public record Entry(Optional<String> mark, Phrase phrase, List<Block> blocks) {
        /** Creates an entry. */
        public Entry {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph.
     *
     * @param phrase the text
     */
    public record Paragraph(Phrase phrase) implements Block {}

    /**
     * A timeline, for a picture. Its content is also elsewhere in the view, as text.
     *
     * @param label the title of the picture
     * @param points the days in order, at least two
     */
    public record Timeline(String label, List<Point> points) implements Block {

        /** The maximum number of points in a picture: a timeline longer than a screen gives no overview. */
        static final int MOST_POINTS = 15;

        /** Creates a timeline. */
        public Timeline {
            points = List.copyOf(points);
        }
    }

    /**
     * A point or an interval on a timeline.
     *
     * @param from the first day
     * @param to the last day, equal to the first one for a point
     * @param label a short description
     * @param when the day or days in words
     */
    public record Point(LocalDate from, LocalDate to, String label, String when) {}

    /**
     * The distribution of a whole into shares, for a picture. Its content is also elsewhere in the view, as text.
     *
     * @param label the title of the picture
     * @param shares the shares in order, at least one
     */
    public record Shares(String label, List<Share> shares) implements Block {
        /** Creates shares. */
        public Shares {
            shares = List.copyOf(shares);
        }
    }

    /**
     * A share.
     *
     * @param label the name of the share
     * @param number the number of members
     * @param tone the meaning of the share, which decides its colour and shape
     */
    public record Share(String label, int number, Tone tone) {}

    /** The meaning of a share. */
    public enum Tone {
        /** Approved. */
        YES,
        /** Approved with changes. */
        CHANGED,
        /** Not finished. */
        WAITING,
        /** Rejected. */
        NO,
        /** Stated only by others. */
        CLAIMED,
        /** Not known. */
        UNKNOWN
    }

    /**
     * A meeting on a known day, as schema.org describes an event.
     *
     * @param name the title
     * @param start the start in ISO 8601 with the offset of the zone, or only the day if no time of day is stated
     * @param end the end in the same form, optional
     * @param place the name of the place, optional
     * @param address the address of the place, optional
     * @param online whether one can take part online; absent if not stated
     * @param organizer the body that holds the meeting, optional
     * @param state the state of the meeting, absent if it is not stated
     * @param previousStart the start before the meeting was moved, in the same form, optional
     */
    public record Event(
            String name,
            String start,
            Optional<String> end,
            Optional<String> place,
            Optional<String> address,
            Optional<Boolean> online,
            Optional<String> organizer,
            Optional<State> state,
            Optional<String> previousStart) {

        /** The state of an event. */
        public enum State {
            /** The event is, or was, held as stated. */
            SCHEDULED,
            /** The event was moved to this time. */
            RESCHEDULED,
            /** The event was cancelled. */
            CANCELLED,
            /** The event was postponed to an unknown time. */
            POSTPONED
        }
    }

    /** Creates a view. */
    public View {
        blocks = List.copyOf(blocks);
    }

    /**
     * Returns the view of a complete document, for readers who may see all of it.
     *
     * @param document the document
     * @param on the day from which it is seen; decides which deadlines are ahead, and which amendments in a dossier have taken effect
     * @param locale Danish for {@code da}, otherwise English
     * @return the view
     */
    public static View of(Document document, LocalDate on, Locale locale) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(locale, "locale");
        return DocumentView.of(Labels.of(locale), document, on, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the view of a document's public copy, which also states how much is left out.
     *
     * @param document the complete document
     * @param on the day from which it is seen
     * @param locale Danish for {@code da}, otherwise English
     * @param extensions the names of the public extensions
     * @return the view, or empty if the document does not state that it is open
     */
    public static Optional<View> ofPublicCopy(Document document, LocalDate on, Locale locale, String... extensions) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(locale, "locale");
        return document.publicView(extensions)
                .map(copy -> DocumentView.of(Labels.of(locale), copy, on, Optional.of(document), Optional.empty()));
    }
}
