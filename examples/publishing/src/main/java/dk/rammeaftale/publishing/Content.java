package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shows the elements that are alike in documents of all types: passages, activities, attachments and references. */
final class Content {

    private static final Pattern IS_REVISION =
            Pattern.compile("udg(ave|\\.)|version|revi|rev\\.|udkast|edition|draft", Pattern.CASE_INSENSITIVE);

    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final People people;
    private final Changed changed;
    private final boolean isPublicCopy;
    private final Predicate<When> hasPassed;

    Content(Shown shown) {
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
        this.people = shown.people();
        this.changed = shown.changed();
        this.isPublicCopy = shown.isPublicCopy();
        this.hasPassed = shown::hasPassed;
    }

    void participants(String label, List<Participant> participants) {
        page.facts(
                labels.heading(label, participants.size()),
                participants.stream().map(people::participant).toList());
    }

    void changed(Object... elementsOrProperties) {
        Stream.of(elementsOrProperties)
                .flatMap(what -> changed.sentences(what).stream())
                .distinct()
                .forEach(page::paragraph);
    }

    void changed(Optional<?> element) {
        element.ifPresent(this::changed);
    }

    void identifiers(List<Identifier> identifiers) {
        page.facts(
                labels.get("identifiers"),
                identifiers.stream().map(Wording::identifier).toList());
    }

    void laws(String label, List<LegalBasis> laws) {
        page.facts(labels.get(label), laws.stream().map(Wording::law).toList());
    }

    void passages(String key, List<Passage> passages) {
        page.section(labels.heading(key, passages.size()), () -> passages.forEach(this::passage));
    }

    void passage(Passage passage) {
        passage(passage, false);
    }

    /** Shows possible outcomes, on one line if they are only names. */
    void outcomes(String key, List<Passage> outcomes) {
        String label = labels.heading(key, outcomes.size());
        boolean names = outcomes.stream()
                .allMatch(outcome -> outcome.number().isEmpty()
                        && outcome.title().isPresent() != outcome.text().isPresent()
                        && outcome.statedBy().isEmpty()
                        && outcome.source().isEmpty()
                        && outcome.passages().isEmpty()
                        && outcome.activities().isEmpty());
        if (names) {
            page.facts(
                    label,
                    outcomes.stream()
                            .map(outcome -> Phrase.words(outcome.title()).and(formatted(outcome.text())))
                            .toList());
        } else {
            page.section(label, () -> outcomes.forEach(this::passage));
        }
    }

    /** Shows a section of an agenda item, and says so if it is empty. */
    void section(Passage section) {
        passage(section, true);
    }

    private void passage(Passage passage, boolean marksEmpty) {
        Phrase text = join(": ", Phrase.words(passage.title()), formatted(passage.text()));
        boolean empty = passage.text().isEmpty()
                && passage.passages().isEmpty()
                && passage.activities().isEmpty();
        page.entry(
                passage.number(), empty && marksEmpty ? join(" ", text, Phrase.of(labels.get("empty"))) : text, () -> {
                    statement(passage);
                    changed(passage.id());
                    passage.passages().forEach(this::passage);
                    passage.activities().forEach(this::activity);
                });
    }

    /** Shows whose words a passage is, and where they stand. */
    void statement(Passage passage) {
        page.fact(labels.get("statedBy.passage"), people.participants(passage.statedBy()));
        page.fact(
                labels.heading("sources", 1),
                passage.source().map(words::reference).orElse(Phrase.NONE));
    }

    void activity(Activity activity) {
        activity(activity, words.activity(activity));
    }

    /** Shows what is to be done after a meeting; if its day has passed, nothing tells whether it was done. */
    void followUp(Activity task) {
        boolean isUnknown =
                task.progress().isEmpty() && task.when().filter(hasPassed).isPresent();
        activity(
                task,
                join(
                        ". ",
                        words.activity(task, "who.followUp"),
                        Phrase.of(isUnknown ? labels.get("followUp.passed") : "")));
    }

    private void activity(Activity activity, Phrase said) {
        page.entry(said, () -> {
            changed(activity.id());
            outcomes("outcomes.activity", activity.outcomes());
        });
    }

    void attachments(String key, List<Attachment> attachments) {
        page.section(labels.heading(key, attachments.size()), () -> attachments.forEach(this::attachment));
    }

    private void attachment(Attachment attachment) {
        List<Phrase> more = new ArrayList<>();
        if (!attachment.authors().isEmpty()) {
            more.add(join(" ", Phrase.of(labels.get("authors")), people.participants(attachment.authors())));
        }
        attachment.dated().ifPresent(when -> more.add(Phrase.of(labels.get("dated") + " " + labels.time(when))));
        attachment
                .published()
                .ifPresent(when -> more.add(Phrase.of(labels.get("published.attachment") + " " + labels.when(when))));
        attachment
                .access()
                .filter(access -> !isPublicCopy || access != Access.OPEN)
                .ifPresent(access -> more.add(Phrase.of(labels.word("access.document", access))));
        attachment.revision().ifPresent(revision -> more.add(Phrase.of(revision(revision))));
        attachment.pages().ifPresent(pages -> more.add(Phrase.of(labels.counted(pages, "page"))));
        attachment.valid().ifPresent(when -> more.add(Phrase.of(labels.get("valid") + " " + labels.time(when))));
        if (!attachment.recipients().isEmpty()) {
            more.add(join(" ", Phrase.of(labels.get("sentTo")), people.participants(attachment.recipients())));
        }
        attachment.legalBasis().forEach(law -> more.add(Wording.law(law)));
        attachment
                .replaces()
                .ifPresent(old -> more.add(join(" ", Phrase.of(labels.get("replaces")), words.reference(old))));
        attachment.identifiers().forEach(identifier -> more.add(Wording.identifier(identifier)));
        more.add(Phrase.link(attachment.url()));
        Phrase name = attachment.title().isEmpty()
                ? Phrase.of(attachment.number().map(number -> labels.get("attachments.one") + " " + number))
                : join(" ", Phrase.of(attachment.number().map(n -> n + ".")), Phrase.words(attachment.title()));
        page.entry(join(" – ", name, join(", ", more)).and(words.quoted(attachment.wording())), () -> {
            changed(attachment.id());
            attachment.notes().forEach(this::passage);
            attachment.attachments().forEach(this::attachment);
        });
    }

    /** Returns a revision with a label, unless its own text already names it as one. */
    private String revision(String revision) {
        return IS_REVISION.matcher(revision).find() ? revision : labels.get("revision") + " " + revision;
    }

    void references(String label, List<Reference> references) {
        page.facts(label, references.stream().map(words::reference).toList());
    }
}
