package dk.rammeaftale.publishing;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what references point to, in a document alone, in a dossier, or in a document that is published beside it. Each document is walked through at most once. */
final class Lookup {

    /** The greatest length of words that are looked for without preparation. */
    private static final int SHORT = 100;

    /** How many letters are walked through for all quotes; no document that people wrote needs so many. */
    private static final long MOST_LETTERS = 100_000_000;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Document whole;
    private final Optional<Folder> folder;
    private final IdentityHashMap<Record, String> names = new IdentityHashMap<>();
    private final IdentityHashMap<Passage, String> letters = new IdentityHashMap<>();
    private final Map<Id, Document> documents = new HashMap<>();
    private final Map<Id, List<Amendment>> amendments = new HashMap<>();
    private final Map<LocalDate, Map<Id, EffectiveAgreement>> effective = new HashMap<>();
    private final Map<Id, Map<Id, Amendment>> firsts = new HashMap<>();
    private final Map<Id, Map<Id, Record>> brought = new HashMap<>();
    private final IdentityHashMap<Document, Elements> elements = new IdentityHashMap<>();
    private long walkedThrough;

    /** Looks up in a document and in those that stand in it. */
    Lookup(Document whole) {
        this(whole, Optional.empty());
    }

    /** Looks up in a document, in those that stand in it, and otherwise in those that are published beside it. */
    Lookup(Document whole, Optional<Folder> folder) {
        this.whole = whole;
        this.folder = folder;
        add(whole);
        if (whole instanceof Dossier dossier) {
            dossier.documents().forEach(this::add);
        }
    }

    private void add(Document document) {
        documents.putIfAbsent(document.id(), document);
        addAmendment(document, amendments);
    }

    /** Adds a document to the amendments of the agreement that it amends, if it is an amendment. */
    static void addAmendment(Document document, Map<Id, List<Amendment>> amendments) {
        if (document instanceof Amendment amendment) {
            amendment
                    .amends()
                    .document()
                    .ifPresent(agreement -> amendments
                            .computeIfAbsent(agreement, id -> new ArrayList<>())
                            .add(amendment));
        }
    }

    Document whole() {
        return whole;
    }

    Optional<Document> document(Id id) {
        return Optional.ofNullable(documents.get(id)).or(() -> beside(id));
    }

    /** Finds a document that stands on another page of the folder. */
    Optional<Document> beside(Id id) {
        return documents.containsKey(id) ? Optional.empty() : folder.flatMap(others -> others.document(id));
    }

    /** Returns the address of a document that stands on another page of the folder, or of an element of it. */
    Optional<String> address(Id document, Optional<Id> element) {
        return beside(document).flatMap(other -> folder.map(others -> others.address(other, element)));
    }

    /** Returns the amendments of an agreement that stand on other pages of the folder. */
    List<Amendment> amendmentsBeside(Id agreement) {
        return folder.map(others -> others.amendments(agreement)).orElse(List.of()).stream()
                .filter(amendment -> !documents.containsKey(amendment.id()))
                .toList();
    }

    /** Finds an agreement as it is on a day; all of the dossier are asked for at once. */
    Optional<EffectiveAgreement> effective(Dossier around, FrameworkAgreement agreement, LocalDate day) {
        return Optional.ofNullable(effective
                .computeIfAbsent(
                        day,
                        d -> around.effective(d).stream()
                                .collect(Collectors.toMap(
                                        text -> text.agreement().id(), Function.identity(), (first, second) -> first)))
                .get(agreement.id()));
    }

    Elements elements(Document document) {
        return elements.computeIfAbsent(document, Elements::of);
    }

    /** Finds what a reference in a document points to. */
    Optional<Record> target(Document from, Reference reference) {
        Id named = reference.document().orElse(from.id());
        Optional<Document> document = named.equals(from.id()) ? Optional.of(from) : document(named);
        boolean isWhole = reference.element().isEmpty() && reference.document().isPresent();
        return isWhole
                ? document.map(Record.class::cast)
                : document.flatMap(in -> reference.element().flatMap(id -> find(in, id)));
    }

    /** Finds an element of a document by the ids of both. */
    Optional<Record> find(Id document, Id element) {
        return Optional.ofNullable(documents.get(document))
                .flatMap(in -> find(in, element))
                .or(() -> brought(document, element));
    }

    private Optional<Record> find(Document document, Id element) {
        if (element.equals(document.id())) {
            return Optional.of((Record) document);
        }
        return beside(document.id()).isPresent()
                ? folder.flatMap(others -> others.find(document, element))
                : elements(document).find(element);
    }

    /** Finds an element of an agreement that one of its amendments has brought. */
    private Optional<Record> brought(Id agreement, Id element) {
        return Optional.ofNullable(
                brought.computeIfAbsent(agreement, this::broughtTo).get(element));
    }

    private Map<Id, Record> broughtTo(Id agreement) {
        Map<Id, Record> all = new HashMap<>();
        for (Amendment amendment : amendments.getOrDefault(agreement, List.of())) {
            Elements elements = elements(amendment);
            elements.ids().forEach(id -> elements.find(id).ifPresent(element -> all.putIfAbsent(id, element)));
        }
        return all;
    }

    /** Returns the name of an element, which is made once however many references point to it. */
    String name(Record element, Function<Record, String> naming) {
        return names.computeIfAbsent(element, naming);
    }

    /**
     * Returns whether words stand in a passage or inside it, apart from case, white space, hyphens and CommonMark. Nothing is known
     * to stand there once too much was looked through.
     */
    boolean says(Passage passage, String words) {
        String text = letters.computeIfAbsent(passage, Lookup::letters);
        walkedThrough += text.length();
        return walkedThrough <= MOST_LETTERS && contains(text, letters(words));
    }

    /**
     * Returns whether a text contains words. Of long words nothing is compared again that has been seen to be alike (Knuth, Morris
     * and Pratt); {@link String#contains} would begin anew at each letter.
     */
    private static boolean contains(String text, String words) {
        if (words.length() <= SHORT) {
            return text.contains(words);
        }
        int[] alike = new int[words.length()]; // how much of the beginning is the end of what comes before
        for (int i = 1; i < alike.length; i++) {
            alike[i] = longer(alike[i - 1], words, words.charAt(i), alike);
        }
        int same = 0;
        for (int i = 0; i < text.length() && same < alike.length; i++) {
            same = longer(same, words, text.charAt(i), alike);
        }
        return same == alike.length;
    }

    private static int longer(int before, String words, char next, int[] alike) {
        int same = before;
        while (same > 0 && words.charAt(same) != next) {
            same = alike[same - 1];
        }
        return words.charAt(same) == next ? same + 1 : same;
    }

    private static String letters(Passage passage) {
        StringBuilder all = new StringBuilder();
        passage.title().ifPresent(title -> all.append(letters(title)).append('\n'));
        passage.text()
                .ifPresent(text -> all.append(letters(CommonMark.words(text))).append('\n'));
        passage.passages().forEach(inside -> all.append(letters(inside)));
        return all.toString();
    }

    private static String letters(String words) {
        return NO_LETTER.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether an amendment brings an element that the agreement did not have before. Not said of an agreement that
     * is not here or is an excerpt, nor if another amendment, not known to be later, may have brought the element.
     */
    boolean isNew(Amendment by, Id element) {
        return by.amends()
                .document()
                .map(documents::get)
                .filter(agreement -> !agreement.excerpt().orElse(false))
                .filter(agreement -> find(agreement, element).isEmpty())
                .map(agreement ->
                        firsts.computeIfAbsent(agreement.id(), this::firsts).get(element))
                .filter(first -> first.id().equals(by.id()))
                .isPresent();
    }

    /** Finds for each element of an agreement's amendments the first one that has it, as far as their days tell. */
    private Map<Id, Amendment> firsts(Id agreement) {
        Map<Id, List<Amendment>> all = new HashMap<>();
        amendments
                .getOrDefault(agreement, List.of())
                .forEach(amendment -> elements(amendment)
                        .ids()
                        .forEach(id ->
                                all.computeIfAbsent(id, i -> new ArrayList<>()).add(amendment)));
        Map<Id, Amendment> found = new HashMap<>();
        all.forEach((id, those) -> {
            Amendment first = Collections.min(
                    those,
                    Comparator.comparing(
                            a -> a.effective().flatMap(When::latest).orElse(LocalDate.MAX)));
            if (those.stream().allMatch(other -> other.id().equals(first.id()) || isAfter(other, first))) {
                found.put(id, first);
            }
        });
        return found;
    }

    private static boolean isAfter(Amendment other, Amendment by) {
        Optional<LocalDate> known = by.effective().flatMap(When::latest);
        return other.effective()
                .flatMap(When::earliest)
                .filter(day -> known.filter(day::isAfter).isPresent())
                .isPresent();
    }

    /** Finds what an amendment removes: it stands in the agreement, or an earlier amendment has brought it. */
    Optional<Record> removed(Amendment by, Id element) {
        return target(by, by.amends().withElement(element))
                .or(() -> by.amends().document().flatMap(agreement -> brought(agreement, element)));
    }
}
