package dk.rammeaftale.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sequence of plain text, CommonMark and links. An empty phrase is left out of the view. Immutable and thread-safe.
 *
 * @param parts the parts in order, may be empty
 */
public record Phrase(List<Part> parts) {

    /** The maximum length of a word that may be an abbreviation. */
    private static final int SHORT = 3;

    /** The empty phrase. */
    public static final Phrase NONE = new Phrase(List.of());

    /** A part of a phrase. */
    public sealed interface Part {
        /**
         * Returns the source text.
         *
         * @return the text
         */
        String text();
    }

    /**
     * Plain text.
     *
     * @param text the text
     */
    public record Plain(String text) implements Part {}

    /**
     * Plain text in the words of a document and so in its language, such as a title or a quote.
     *
     * @param text the text
     */
    public record Words(String text) implements Part {}

    /**
     * CommonMark of a document, which may have several paragraphs.
     *
     * @param text the CommonMark
     */
    public record Formatted(String text) implements Part {}

    /**
     * A link.
     *
     * @param text the link text
     * @param address the address
     */
    public record Link(String text, String address) implements Part {}

    /**
     * A link to another file of the publication, in the same folder as the page.
     *
     * @param text the link text
     * @param file the name of the file
     */
    public record Beside(String text, String file) implements Part {}

    /**
     * A link to the page of another document of the publication, in the same folder, or to a section of it.
     *
     * @param text the link text
     * @param address the name of the file, with the section if there is one
     */
    public record Elsewhere(String text, String address) implements Part {}

    /**
     * A link to a section of the same view; plain text if the view has no such section.
     *
     * @param text the link text
     * @param section the name of the section
     */
    public record Within(String text, String section) implements Part {}

    /** Creates a phrase. */
    public Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase of(String words) {
        return words.isEmpty() ? NONE : new Phrase(List.of(new Plain(words)));
    }

    static Phrase of(Optional<String> words) {
        return words.map(Phrase::of).orElse(NONE);
    }

    static Phrase words(String ofDocument) {
        return ofDocument.isEmpty() ? NONE : new Phrase(List.of(new Words(ofDocument)));
    }

    static Phrase words(Optional<String> ofDocument) {
        return ofDocument.map(Phrase::words).orElse(NONE);
    }

    static Phrase formatted(String commonMark) {
        return commonMark.isEmpty() ? NONE : new Phrase(List.of(new Formatted(commonMark)));
    }

    static Phrase formatted(Optional<String> commonMark) {
        return commonMark.map(Phrase::formatted).orElse(NONE);
    }

    static Phrase link(Optional<String> address) {
        return address.map(url -> new Phrase(List.of(new Link(url, url)))).orElse(NONE);
    }

    static Phrase beside(String words, String file) {
        return new Phrase(List.of(new Beside(words, file)));
    }

    static Phrase elsewhere(String words, String address) {
        return words.isEmpty() ? NONE : new Phrase(List.of(new Elsewhere(words, address)));
    }

    static Phrase within(String words, Optional<String> section) {
        return words.isEmpty()
                ? NONE
                : section.map(name -> new Phrase(List.of(new Within(words, name))))
                        .orElseGet(() -> of(words));
    }

    static Phrase join(String between, Phrase... phrases) {
        return join(between, Arrays.asList(phrases));
    }

    /** Joins the phrases that are not empty. Full stops are not doubled, and are removed before a comma. */
    static Phrase join(String between, List<Phrase> phrases) {
        List<Part> joined = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!phrase.isEmpty()) {
                if (!joined.isEmpty()) {
                    separate(joined, between);
                }
                joined.addAll(phrase.parts);
            }
        }
        return new Phrase(joined);
    }

    private static void separate(List<Part> joined, String between) {
        Part last = joined.get(joined.size() - 1);
        boolean stopped = last.text().endsWith(".") && !(last instanceof Link);
        if (stopped && between.startsWith(",") && !isAbbreviated(last.text())) {
            String text = last.text().substring(0, last.text().length() - 1);
            joined.set(
                    joined.size() - 1,
                    last instanceof Formatted
                            ? new Formatted(text)
                            : last instanceof Words ? new Words(text) : new Plain(text));
        }
        joined.add(new Plain(stopped && between.startsWith(".") ? between.substring(1) : between));
    }

    /** Returns whether the full stop may belong to the last word, as in "m.v." and "jr.". */
    private static boolean isAbbreviated(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        boolean isInitials = word.equals(word.toUpperCase(Locale.ROOT)); // such as KKR, which needs no full stop
        return (word.length() <= SHORT && !isInitials) || word.contains(".");
    }

    /** Returns this phrase with text appended. */
    Phrase and(String words) {
        return and(of(words));
    }

    /** Returns this phrase with another one appended. */
    Phrase and(Phrase other) {
        return isEmpty() ? other : other.isEmpty() ? this : join("", this, other);
    }

    /**
     * Returns whether the phrase is empty.
     *
     * @return whether there are no parts
     */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * Returns the source text, with CommonMark markup.
     *
     * @return the text
     */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /**
     * Returns the readable text, without CommonMark markup.
     *
     * @return the text
     */
    public String words() {
        return parts.stream()
                .map(part -> part instanceof Formatted formatted ? CommonMark.words(formatted.text()) : part.text())
                .collect(Collectors.joining());
    }

    /** Returns this phrase with a capital first letter. */
    Phrase capitalised() {
        if (isEmpty() || !(parts.get(0) instanceof Plain first) || first.text().isEmpty()) {
            return this;
        }
        List<Part> changed = new ArrayList<>(parts);
        changed.set(
                0,
                new Plain(Character.toUpperCase(first.text().charAt(0))
                        + first.text().substring(1)));
        return new Phrase(changed);
    }

    @Override
    public String toString() {
        return text();
    }
}
