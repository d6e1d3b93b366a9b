package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes the elements of a document in words, and names what references point to. */
final class Wording {

    /** The maximum length of a name. Many references may point to an element, and each repeats its name in the view. */
    private static final int LONGEST_NAME = 400;

    private final Labels labels;
    private final Document document;
    private final Lookup lookup;
    private final People people;
    private final LocalDate on;

    /**
     * Creates a wording.
     *
     * @param labels the labels
     * @param people the words for people
     * @param document the document whose references are resolved
     * @param lookup the other documents
     * @param on the day from which it is seen
     */
    Wording(Labels labels, People people, Document document, Lookup lookup, LocalDate on) {
        this.labels = labels;
        this.document = document;
        this.lookup = lookup;
        this.people = people;
        this.on = on;
    }

    private Phrase label(String key) {
        return Phrase.of(labels.get(key));
    }

    static Phrase identifier(Identifier identifier) {
        return Phrase.of(identifier.scheme() + " " + identifier.value());
    }

    /** Describes a legal basis; what the name of the statute already says is not said again. */
    static Phrase law(LegalBasis law) {
        Predicate<String> isNew = words -> !law.statute().contains(words);
        return join(
                ", ",
                join(" ", Phrase.of(law.statute()), Phrase.of(law.section().filter(isNew))),
                Phrase.of(law.version().filter(isNew)),
                Phrase.link(law.url()));
    }

    Phrase activity(Activity activity) {
        return activity(activity, "who");
    }

    /** Describes an activity; the participants follow after a label of their own. */
    Phrase activity(Activity activity, String doers) {
        Phrase text = formatted(activity.text());
        Phrase when = join(", ", kind(activity), Phrase.of(activity.when().map(labels::time)));
        Phrase who = people.participants(activity.who());
        return join(
                ". ",
                join(": ", inSource(when, activity.wording()), text),
                who.isEmpty() ? who : Phrase.of(labels.get(doers) + ": ").and(who),
                Phrase.of(activity.progress().map(p -> labels.get("status") + ": " + labels.word("activityStatus", p))),
                formatted(activity.reason()));
    }

    /** Describes an activity without its time and participants. */
    Phrase deed(Activity activity) {
        return join(": ", kind(activity), formatted(activity.text()));
    }

    private Phrase kind(Activity activity) {
        return Phrase.of(activity.kind().map(kind -> labels.word("activity", kind)))
                .capitalised();
    }

    Phrase deadline(Deadline deadline) {
        return deadline(deadline, day(deadline));
    }

    /** Describes a deadline, with words for its day. */
    Phrase deadline(Deadline deadline, String day) {
        Phrase whole = join(
                ", ",
                join(": ", inSource(Phrase.of(day), deadline), formatted(deadline.text())),
                to(deadline),
                setBy(deadline),
                laws(deadline));
        return join(". ", whole, addressees(deadline), formatted(deadline.reason()));
    }

    /** Adds the source's own words for a deadline, unless they say nothing more. */
    private Phrase inSource(Phrase time, Deadline deadline) {
        return inSource(
                time,
                deadline.wording()
                        .filter(words -> time.isEmpty()
                                || !OtherNotation.isOnly(
                                        words, deadline.atLatest(), deadline.before(), deadline.time())));
    }

    /** Adds the source's own words for a time, unless they say the same in the same words. */
    private Phrase inSource(Phrase time, Optional<String> wording) {
        if (time.isEmpty()) {
            return Phrase.words(wording.map(labels::quoted));
        }
        return time.and(quoted(wording.filter(words -> !time.text().contains(words))));
    }

    /** Describes the day of a deadline, and its hour. */
    String day(Deadline deadline) {
        return labels.deadline(deadline.atLatest(), deadline.before(), deadline.time());
    }

    /** Describes for whom a deadline is, as a sentence. */
    Phrase addressees(Deadline deadline) {
        return deadline.addressees().isEmpty()
                ? Phrase.NONE
                : join(
                        " ",
                        label("deadline.addressees" + tense(deadline)),
                        people.inSentence().participants(deadline.addressees()));
    }

    private Phrase to(Deadline deadline) {
        return deadline.to().isEmpty()
                ? Phrase.NONE
                : join(
                        " ",
                        label("deadline.to" + tense(deadline)),
                        people.inSentence().participants(deadline.to()));
    }

    private String tense(Deadline deadline) {
        return deadline.lastDay().filter(on::isAfter).isPresent() ? ".passed" : "";
    }

    private Phrase setBy(Deadline deadline) {
        return deadline.setBy()
                .map(by -> join(" ", label("setBy"), people.inSentence().participant(by)))
                .orElse(Phrase.NONE);
    }

    private Phrase laws(Deadline deadline) {
        Phrase laws =
                join("; ", deadline.legalBasis().stream().map(Wording::law).toList());
        return laws.isEmpty() ? laws : join(" ", label("law.see"), laws);
    }

    /** Describes the day or days and the hours of a meeting. */
    String time(MeetingTime time) {
        String day = labels.time(time.date());
        boolean isOfDays = time.start().isEmpty() && time.end().isEmpty();
        return time.lastDate()
                .map(last -> isOfDays && time.date().day().filter(last::isAfter).isPresent()
                        ? labels.time(When.of(time.date() + "/" + last))
                        : at(day, time.start().map(labels::atHour)) + " – "
                                + at(labels.day(last), time.end().map(labels::atHour)))
                .orElseGet(() -> at(day, Optional.of(hours(time.start(), time.end()))));
    }

    private static String at(String day, Optional<String> hours) {
        return (day + " " + hours.orElse("")).strip();
    }

    /** Describes from which hour to which something lasts, as far as it is stated. */
    String hours(Optional<LocalTime> start, Optional<LocalTime> end) {
        return start.map(from -> labels.atHour(from)
                        + end.map(to -> "–" + labels.hour(to)).orElse(""))
                .or(() -> end.map(to -> labels.get("until") + " " + labels.atHour(to)))
                .orElse("");
    }

    /** Describes the state of a meeting; what is settled in writing is not held. */
    String progress(Meeting meeting, Progress progress) {
        String word = "meeting." + progress.name();
        return meeting.kind().flatMap(kind -> labels.find(word + "." + kind)).orElseGet(() -> labels.get(word));
    }

    String day(Meeting meeting) {
        return meeting.time().map(MeetingTime::date).map(labels::time).orElse("");
    }

    /** Returns the name of the target of a reference, its id if it cannot be resolved, or the quoted wording. */
    Phrase reference(Reference reference) {
        String named = named(reference);
        Phrase publisher = reference.publisher().map(people::participant).orElse(Phrase.NONE);
        Phrase when = Phrase.of(reference.when().map(w -> labels.timeUnlessIn(named, w)));
        return join(
                        " ",
                        join(
                                ", ",
                                linked(named, reference),
                                Phrase.of(reference.page().map(page -> labels.get("page") + " " + page)),
                                publisher,
                                when,
                                time("updated", reference.updated()),
                                time("retrieved", reference.retrieved())),
                        Phrase.link(reference.url()))
                .and(reference
                        .reachable()
                        .map(works -> " (" + labels.get(works ? "reachable" : "reachable.not") + ")")
                        .orElse(""));
    }

    private Phrase time(String key, Optional<When> when) {
        return Phrase.of(when.map(w -> labels.get(key) + " " + labels.time(w)));
    }

    /** Links the name of what a reference is to; an element on another page is named with its document. */
    private Phrase linked(String named, Reference reference) {
        Optional<Document> other = reference.document().flatMap(lookup::beside);
        if (other.isEmpty()) {
            return Phrase.within(named, section(reference));
        }
        Document document = other.get();
        Optional<Id> element = reference.element().filter(id -> !id.equals(document.id()));
        Phrase name = target(reference).isPresent() ? linked(named, document.id(), element) : Phrase.of(named);
        return element.isEmpty() ? name : name.and(join("", Phrase.of(" ("), link(document), Phrase.of(")")));
    }

    private Phrase linked(String words, Id document, Optional<Id> element) {
        return lookup.address(document, element)
                .map(address -> Phrase.elsewhere(words, address))
                .orElseGet(() -> Phrase.within(words, Anchors.section(document, element)));
    }

    private Optional<String> section(Reference reference) {
        boolean isOnlyWords =
                reference.document().isEmpty() && reference.element().isEmpty();
        return isOnlyWords
                ? Optional.empty() // it may be about anything
                : Anchors.section(reference.document().orElse(document.id()), reference.element());
    }

    /** Returns the name of an element that an amendment removes, or its id if it cannot be resolved. */
    String removed(Amendment by, Id element) {
        return lookup.removed(by, element)
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> labels.get("removed.unknown").replace("{id}", labels.quoted(element.toString())));
    }

    boolean isNew(Amendment by, Id element) {
        return lookup.isNew(by, element);
    }

    private String named(Reference reference) {
        String wording = reference.wording().orElse("");
        Record target = target(reference).orElse(null);
        if (target instanceof Passage passage && !wording.isEmpty()) {
            return lookup.says(passage, wording)
                    ? labels.quoted(wording)
                    : labels.get("paraphrase").replace("{text}", wording);
        }
        String name = target == null ? "" : name(target);
        if (!name.isEmpty()) {
            return wording.isEmpty() || wording.equals(name) ? name : name + " (" + labels.quoted(wording) + ")";
        }
        if (!wording.isEmpty()) {
            return wording;
        }
        if (isBeside(reference)) {
            return reference.element().map(id -> labels.quoted(id.toString())).orElse("");
        }
        return reference.document().isPresent()
                ? labels.get("reference.elsewhere").replace("{ids}", ids(reference))
                : ids(reference);
    }

    /** Returns the ids of a reference, for what can't be found. */
    String ids(Reference reference) {
        return Stream.of(reference.document(), reference.element())
                .flatMap(Optional::stream)
                .map(id -> labels.quoted(id.toString()))
                .collect(Collectors.joining(", "));
    }

    /** Returns whether a reference is to a document that stands on another page of the folder, or to an element of it. */
    boolean isBeside(Reference reference) {
        return reference.document().flatMap(lookup::beside).isPresent();
    }

    Optional<Record> find(Id element) {
        return lookup.elements(document).find(element);
    }

    Optional<Record> target(Reference reference) {
        return lookup.target(document, reference);
    }

    /** Returns the meeting that a reference is to, or that has the item it is to. */
    Optional<Meeting> meeting(Reference reference) {
        return reference
                .document()
                .map(lookup::document)
                .orElse(Optional.of(document))
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast);
    }

    /** Returns when that is which a reference is to, as far as it is known. */
    Optional<When> when(Reference reference) {
        return meeting(reference)
                .filter(meeting -> reference.document().isPresent())
                .flatMap(Meeting::time)
                .map(MeetingTime::date)
                .or(reference::when);
    }

    /** Names an element as people do, a meeting by its title and day; empty if it has nothing to name it by. */
    String name(Record element) {
        return lookup.name(element, named -> shortened(fullName(named)));
    }

    /** Names a document, with a link to the page or the section that shows it. */
    Phrase link(Document other) {
        return link(other, name((Record) other));
    }

    /** Links words to the page or the section that shows a document. */
    Phrase link(Document other, String words) {
        return linked(words, other.id(), Optional.empty());
    }

    /** Shortens what something is called where it is only named: it may be named often. */
    static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(LONGEST_NAME / 2, LONGEST_NAME / 4)) + "…";
    }

    private String fullName(Record element) {
        if (element instanceof Meeting meeting) {
            return join(
                            ", ",
                            Phrase.of(meeting.title()),
                            Phrase.of(meeting.title().contains(day(meeting)) ? "" : day(meeting)))
                    .text();
        } else if (element instanceof Document d) {
            return d.title();
        } else if (element instanceof FocusArea area) {
            return area.title();
        } else if (element instanceof Part part) {
            return part.title().orElseGet(() -> labels.word("part", part.kind()));
        } else if (element instanceof AgendaItem item) {
            return join(
                            ", ",
                            Phrase.of(item.number().map(number -> labels.get("item") + " " + number)),
                            Phrase.of(item.title().or(item::publicTitle)))
                    .text();
        } else if (element instanceof Attachment attachment) {
            return join(
                            ", ",
                            Phrase.of(attachment.number().map(n -> labels.get("appendix") + " " + n)),
                            Phrase.of(attachment.title()))
                    .text();
        } else if (element instanceof Passage passage) {
            return passage.title().or(passage::text).orElse("");
        } else if (element instanceof Deadline deadline) {
            return deadline(deadline).text();
        } else if (element instanceof Activity activity) {
            return activity(activity).text();
        } else if (element instanceof Participant participant) {
            return people.participant(participant).text();
        } else if (element instanceof Party party) {
            return People.name(party);
        }
        return "";
    }

    Phrase quoted(Optional<String> wording) {
        return wording.map(words ->
                        Phrase.of(" (").and(Phrase.words(labels.quoted(words))).and(")"))
                .orElse(Phrase.NONE);
    }
}
