package dk.rammeaftale.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words in a row: plain words, words that are CommonMark, and links. A phrase without words says nothing and is left out wherever
 * it would stand. Immutable and thread-safe.
 *
 * @param parts the words in order, may be empty
 */
public record Phrase(List<Part> parts) {

    /** A word of so few letters may be an abbreviation. */
    private static final int SHORT = 3;

    /** Nothing to say. */
    public static final Phrase NONE = new Phrase(List.of());

    /** Words of one kind. */
    public sealed interface Part {
        /**
         * Returns the words as they are written.
         *
         * @return the words
         */
        String text();
    }

    /**
     * Words that mean themselves.
     *
     * @param text the words
     */
    public record Plain(String text) implements Part {}

    /**
     * Words of a document in CommonMark, perhaps several paragraphs.
     *
     * @param text the CommonMark
     */
    public record Formatted(String text) implements Part {}

    /**
     * A link.
     *
     * @param text its words
     * @param address where it leads
     */
    public record Link(String text, String address) implements Part {}

    /**
     * A link to a file beside the page, of a publication's own.
     *
     * @param text its words
     * @param file the name of the file
     */
    public record Beside(String text, String file) implements Part {}

    /**
     * A link to a section of the same view, if the view has it.
     *
     * @param text its words
     * @param section the name of the section
     */
    public record Within(String text, String section) implements Part {}

    /** Makes a phrase. */
    public Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase of(String words) {
        return words.isEmpty() ? NONE : new Phrase(List.of(new Plain(words)));
    }

    static Phrase of(Optional<String> words) {
        return words.map(Phrase::of).orElse(NONE);
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

    static Phrase within(String words, Optional<String> section) {
        return words.isEmpty()
                ? NONE
                : section.map(name -> new Phrase(List.of(new Within(words, name))))
                        .orElseGet(() -> of(words));
    }

    static Phrase join(String between, Phrase... phrases) {
        return join(between, Arrays.asList(phrases));
    }

    /** Joins what says something; a sentence that has its full stop gets no second one, and loses it before a comma. */
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
            joined.set(joined.size() - 1, last instanceof Formatted ? new Formatted(text) : new Plain(text));
        }
        joined.add(new Plain(stopped && between.startsWith(".") ? between.substring(1) : between));
    }

    /** Returns whether the full stop may belong to the last word, as in "m.v." and "jr.". */
    private static boolean isAbbreviated(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        return word.length() <= SHORT || word.contains(".");
    }

    /** Adds words at the end. */
    Phrase and(String words) {
        return and(of(words));
    }

    /** Adds words at the end. */
    Phrase and(Phrase other) {
        return isEmpty() ? other : other.isEmpty() ? this : join("", this, other);
    }

    /**
     * Returns whether it says nothing.
     *
     * @return whether there are no words
     */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * Returns the words as they are written, CommonMark as it is.
     *
     * @return the words
     */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /**
     * Returns the words as they are read, CommonMark without its marks.
     *
     * @return the words
     */
    public String words() {
        return parts.stream()
                .map(part -> part instanceof Formatted formatted ? CommonMark.words(formatted.text()) : part.text())
                .collect(Collectors.joining());
    }

    /** Returns it with a capital first letter. */
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
