package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;
import static dk.rammeaftale.publishing.Phrase.link;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Describes the elements of a document in words. */
final class Wording {

    /** The maximum length of a name. Many references may point to an element, and each repeats its name in the view. */
    private static final int LONGEST_NAME = 400;

    private final Labels labels;
    private final Document document;
    private final Lookup lookup;

    /**
     * Creates a wording.
     *
     * @param labels the labels
     * @param document the document whose references are resolved
     * @param lookup the other documents
     */
    Wording(Labels labels, Document document, Lookup lookup) {
        this.labels = labels;
        this.document = document;
        this.lookup = lookup;
    }

    private Phrase label(String key) {
        return Phrase.of(labels.get(key));
    }

    static Phrase identifier(Identifier identifier) {
        return Phrase.of(identifier.scheme() + " " + identifier.value());
    }

    static Phrase law(LegalBasis law) {
        return join(
                ", ",
                join(" ", Phrase.of(law.statute()), Phrase.of(law.section())),
                Phrase.of(law.version()),
                link(law.url()));
    }

    Phrase activity(Activity activity) {
        return activity(activity, "who");
    }

    /** Describes an activity; the participants follow after a label of their own. */
    Phrase activity(Activity activity, String doers) {
        Phrase text = formatted(activity.text());
        Phrase when = join(", ", kind(activity), Phrase.of(activity.when().map(labels::time)));
        Phrase who = participants(activity.who());
        return join(
                ". ",
                join(": ", inSource(when, activity.wording()), text),
                who.isEmpty() ? who : Phrase.of(labels.get(doers) + ": ").and(who));
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
        return join(
                ", ",
                join(": ", inSource(Phrase.of(day(deadline)), deadline.wording()), formatted(deadline.text())),
                to(deadline),
                setBy(deadline),
                laws(deadline));
    }

    /** Adds the source's own words for a time, unless they say the same in the same words. */
    private Phrase inSource(Phrase time, Optional<String> wording) {
        if (time.isEmpty()) {
            return Phrase.of(wording.map(labels::quoted));
        }
        return time.and(quoted(wording.filter(words -> !time.text().contains(words))));
    }

    /** Describes the day of a deadline, and its hour. */
    String day(Deadline deadline) {
        return labels.deadline(deadline.atLatest(), deadline.before(), deadline.time());
    }

    private Phrase to(Deadline deadline) {
        return deadline.to().isEmpty() ? Phrase.NONE : join(" ", label("deadline.to"), participants(deadline.to()));
    }

    private Phrase setBy(Deadline deadline) {
        return deadline.setBy()
                .map(by -> join(" ", label("setBy"), participant(by)))
                .orElse(Phrase.NONE);
    }

    private static Phrase laws(Deadline deadline) {
        return join("; ", deadline.legalBasis().stream().map(Wording::law).toList());
    }

    Phrase participants(List<Participant> participants) {
        List<Phrase> all = participants.stream()
                .map(this::participant)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        String and = " " + labels.get("and") + " ";
        boolean areWords = all.stream()
                .map(Phrase::text)
                .noneMatch(text -> text.contains(",") || text.contains(";") || text.contains(and));
        return areWords && all.size() > 1
                ? join(and, join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1))
                : join("; ", all);
    }

    Phrase participant(Participant participant) {
        int number = participant.count().orElse(1);
        Phrase name = Phrase.of(participant
                .name()
                .or(() -> participant.kind().map(kind -> labels.word("participant", kind, number))));
        Phrase role = Phrase.of(participant.role());
        Phrase count = Phrase.of(participant.count().map(c -> "(" + c + ")"));
        Phrase unnamed = role.isEmpty() && name.isEmpty()
                ? Phrase.of(participant.count().map(c -> c + " " + labels.get("unnamed")))
                : Phrase.NONE;
        return join(
                ", ",
                unnamed,
                role.isEmpty() ? Phrase.NONE : join(" ", role, count),
                name.isEmpty() || !role.isEmpty() ? name : join(" ", name, count),
                Phrase.of(participant
                        .authority()
                        .map(Authority::nameOrKey)
                        .filter(authority -> !isSaid(authority, name.text()))),
                Phrase.of(participant.contact().map(Wording::contact)),
                link(participant.url()));
    }

    /** Returns whether words contain other words as whole words. */
    private static boolean isSaid(String said, String words) {
        return Pattern.compile("(?U)\\b" + Pattern.quote(said) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .find();
    }

    static String contact(Contact contact) {
        return join(", ", Phrase.of(contact.name()), Phrase.of(contact.email()), Phrase.of(contact.phone()))
                .text();
    }

    static String name(Party party) {
        return party.name().orElseGet(() -> party.authority().nameOrKey());
    }

    /** Describes a decision and its subject. */
    Phrase decision(Decision decision) {
        return decision(decision, about(decision.about()));
    }

    /** Describes the subject of a decision, unless it is the whole. */
    Phrase about(List<Reference> about) {
        return about.isEmpty()
                ? Phrase.NONE
                : join(
                        " ",
                        label("decided.about"),
                        join("; ", about.stream().map(this::point).toList()));
    }

    Phrase decision(Decision decision, Phrase about) {
        Phrase by = decision.by().map(this::participant).orElse(Phrase.NONE);
        Phrase verdict = verdict(decision);
        String text = decision.text().map(CommonMark::words).orElse("").strip();
        boolean isOnlyVerdict = text.equalsIgnoreCase(verdict.text()) || text.equalsIgnoreCase(verdict.text() + ".");
        Phrase act = join(", ", by, verdict, about, meeting(decision));
        boolean textSaysAct =
                !verdict.isEmpty() && act.equals(verdict) && !isOnlyVerdict && begins(text, verdict.text());
        return join(
                ". ",
                textSaysAct ? Phrase.NONE : act,
                isOnlyVerdict ? Phrase.NONE : formatted(decision.text()),
                join(". ", decision.positions().stream().map(this::position).toList()));
    }

    /** Returns whether a text begins with words, as in "Udsat, fordi tegningerne ikke forelå". */
    private static boolean begins(String text, String words) {
        return text.regionMatches(true, 0, words, 0, words.length())
                && !Character.isLetterOrDigit((text + " ").codePointAt(words.length()));
    }

    private Phrase verdict(Decision decision) {
        boolean planned = isPlanned(decision) && decision.when().isPresent();
        return join(
                " ",
                planned
                        ? label("planned")
                        : Phrase.of(decision.verdict().map(verdict -> labels.word("verdict", verdict))),
                decision.to()
                        .map(body -> join(" ", Phrase.of(labels.to(decision.verdict())), participant(body)))
                        .orElse(Phrase.NONE),
                Phrase.of(decision.when().map(labels::time)));
    }

    static boolean isPlanned(Decision decision) {
        return decision.verdict().filter(Verdict.PENDING::equals).isPresent();
    }

    private Phrase meeting(Decision decision) {
        return decision.meeting().map(this::atMeeting).orElse(Phrase.NONE);
    }

    /** Describes the position of members on a decision, as a sentence. */
    private Phrase position(Position position) {
        Phrase stance = Phrase.of(position.stance().map(s -> labels.word("stance", s)));
        Phrase count = Phrase.of(position.count().map(c -> stance.isEmpty() ? String.valueOf(c) : "(" + c + ")"));
        return join(
                        ": ",
                        join(" ", stance, count),
                        join(". ", participants(position.who()), formatted(position.text())))
                .capitalised();
    }

    /** Returns the body and day of a referenced meeting, if they can be resolved. */
    private Phrase atMeeting(Reference reference) {
        Record target = target(reference).orElse(null);
        if (target instanceof Meeting meeting && meeting.body().isPresent()) {
            return join(" ", label("atMeeting"), byBodyAndDay(meeting));
        }
        Phrase link = link(reference.url());
        if (target == null && reference.wording().isPresent()) {
            String wording = reference.wording().get();
            boolean isQuoted =
                    reference.document().isPresent() || reference.element().isPresent();
            return isQuoted
                    ? join(" ", label("atMeeting.other"), Phrase.of(labels.quoted(wording)), link)
                    : join(" ", label("atMeeting.described"), Phrase.of(wording), link);
        }
        return join(" ", label("atMeeting.other"), reference(reference));
    }

    private Phrase byBodyAndDay(Meeting meeting) {
        return join(
                " ",
                meeting.body().map(this::participant).orElseGet(() -> Phrase.of(meeting.title())),
                day(meeting).isEmpty() ? Phrase.NONE : Phrase.of(labels.get("atMeeting.on") + " " + day(meeting)));
    }

    /** Describes the day or days and the hours of a meeting. */
    String time(MeetingTime time) {
        String from = time.start().map(labels::hour).orElse("");
        String to = time.end().map(labels::hour).orElse("");
        String dash = to.isEmpty() ? "" : "–";
        return time.lastDate()
                .map(last -> at(labels.time(time.date()), from) + " – " + at(labels.day(last), to))
                .orElseGet(() -> at(labels.time(time.date()), from + dash + to));
    }

    private String at(String day, String hours) {
        return day + (hours.isEmpty() ? "" : " " + labels.get("hours") + " " + hours);
    }

    private String day(Meeting meeting) {
        return meeting.time().map(MeetingTime::date).map(labels::time).orElse("");
    }

    /** Names a part by its kind if that is unambiguous, and a point by its number or else its text. */
    private Phrase point(Reference reference) {
        Record target = target(reference).orElse(null);
        if (target instanceof Part part && part.kind() != Part.Kind.OTHER && isOnlyOneOfItsKind(part)) {
            return Phrase.of(labels.word("part.the", part.kind()));
        }
        if (target instanceof Passage passage) {
            Optional<String> number = passage.number().map(n -> labels.get("point") + " " + n);
            Optional<String> text =
                    passage.title().isPresent() || reference.wording().isPresent()
                            ? Optional.empty()
                            : passage.text().map(labels::quoted);
            return number.or(() -> text).map(Phrase::of).orElseGet(() -> reference(reference));
        }
        return reference(reference);
    }

    private boolean isOnlyOneOfItsKind(Part part) {
        return document instanceof Approvable agreement
                && agreement.parts().stream()
                                .filter(other -> other.kind() == part.kind())
                                .count()
                        == 1;
    }

    Phrase claim(ApprovalClaim claim) {
        Phrase act = Phrase.of(labels.word("verdict", claim.verdict()));
        Phrase stated = join(
                ", ",
                claim.statedBy().isEmpty() ? Phrase.NONE : join(" ", label("statedBy"), participants(claim.statedBy())),
                claim.source().map(this::reference).orElse(Phrase.NONE));
        return join(
                " – ",
                join(
                                ", ",
                                participants(claim.by()),
                                join(" ", act, Phrase.of(claim.when().map(labels::time))),
                                about(claim.about()))
                        .and(quoted(claim.wording())),
                stated);
    }

    /** Returns the name of the target of a reference, its id if it cannot be resolved, or the quoted wording. */
    Phrase reference(Reference reference) {
        String named = named(reference);
        Phrase when = Phrase.of(reference.when().map(w -> labels.timeUnlessIn(named, w)));
        return join(" ", join(", ", Phrase.within(named, section(reference)), when), link(reference.url()));
    }

    /** Returns the name of the section that shows a document or an element of it. */
    static Optional<String> section(Id document, Optional<Id> element) {
        return element.filter(id -> !id.equals(document))
                .map(id -> document + "/" + id)
                .or(() -> Optional.of(document.toString()));
    }

    /** Returns the name of the section that shows the deadlines of a document. */
    static Optional<String> deadlines(Document document) {
        return Optional.of(document.id() + "//deadlines");
    }

    /** Returns the name of the section that shows who has approved a document. */
    static Optional<String> approval(Document document) {
        return Optional.of(document.id() + "//approval");
    }

    private Optional<String> section(Reference reference) {
        return section(reference.document().orElse(document.id()), reference.element());
    }

    /** Returns the name of an element that an amendment removes, or its id if it cannot be resolved. */
    String removed(Amendment by, Id element) {
        return lookup.removed(by, element)
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .orElse(element.toString());
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
        return join(
                        " / ",
                        Phrase.of(reference.document().map(Id::toString)),
                        Phrase.of(reference.element().map(Id::toString)))
                .text();
    }

    Optional<Record> find(Id element) {
        return lookup.elements(document).find(element);
    }

    private Optional<Record> target(Reference reference) {
        return lookup.target(document, reference);
    }

    /** Names an element as people do, a meeting by its title and day; empty if it has nothing to name it by. */
    String name(Record element) {
        return shortened(fullName(element));
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
            return join(". ", Phrase.of(item.number()), Phrase.of(item.title().or(item::publicTitle)))
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
            return participant(participant).text();
        } else if (element instanceof Party party) {
            return name(party);
        }
        return "";
    }

    Phrase quoted(Optional<String> wording) {
        return Phrase.of(wording.map(words -> " (" + labels.quoted(words) + ")"));
    }
}
