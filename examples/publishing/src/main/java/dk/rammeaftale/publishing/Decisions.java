package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;
import static dk.rammeaftale.publishing.Phrase.link;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes in words who has decided what, and what others state about it. */
final class Decisions {

    /** The verdicts that already say what became of those who are named. */
    static final Set<Verdict> APPOINTING = EnumSet.of(Verdict.APPOINTED, Verdict.ELECTED);

    private final Labels labels;
    private final People people;
    private final Wording words;
    private final LocalDate on;
    private final Map<Part.Kind, Long> parts;

    /** Whether the document is a consultation: whoever took no part has not answered. */
    private final boolean isConsultation;

    /** The questions of a meeting, to which decisions may be answers. */
    private final Set<Passage> questions;

    Decisions(Labels labels, People people, Document document, Wording words, LocalDate on) {
        this.labels = labels;
        this.people = people.inSentence();
        this.words = words;
        this.on = on;
        this.parts = document instanceof Approvable agreement
                ? agreement.parts().stream().collect(groupingBy(Part::kind, counting()))
                : Map.of();
        this.isConsultation = document instanceof Meeting meeting
                && meeting.kind().filter(ActivityKind.CONSULTATION::equals).isPresent();
        this.questions = questions(document);
    }

    private Phrase label(String key) {
        return Phrase.of(labels.get(key));
    }

    /** Describes a decision and its subject. */
    Phrase decision(Decision decision) {
        return decision(decision, about(decision.about()));
    }

    /** Describes the subject of a decision, unless it is the whole. */
    Phrase about(List<Reference> about) {
        return about.isEmpty() ? Phrase.NONE : join(" ", label("decided.about"), subjects(about));
    }

    /** Names the subjects of a decision or an item. */
    Phrase subjects(List<Reference> about) {
        return join("; ", about.stream().map(this::point).toList());
    }

    /** Describes a decision as a line of a list: who has decided, and after a colon what. */
    Phrase line(Decision decision) {
        return decision(decision, about(decision.about()), ": ");
    }

    Phrase decision(Decision decision, Phrase about) {
        return decision(decision, about, ", ");
    }

    private Phrase decision(Decision decision, Phrase about, String afterBy) {
        Phrase by = join(
                " ",
                decision.by().map(people::participant).orElse(Phrase.NONE),
                others("decided.onBehalfOf", decision.onBehalfOf()),
                others("jointlyWith", decision.jointlyWith()));
        Phrase verdict = verdict(decision);
        String text = decision.text().map(CommonMark::words).orElse("").strip();
        boolean isOnlyVerdict = text.equalsIgnoreCase(verdict.text()) || text.equalsIgnoreCase(verdict.text() + ".");
        Phrase named = people.participants(decision.appointed());
        boolean appoints = decision.verdict().filter(APPOINTING::contains).isPresent();
        Phrase act = join(
                ": ",
                join(
                        afterBy,
                        by,
                        join(
                                ", ",
                                verdict,
                                Phrase.of(decision.inWriting()
                                        .map(yes -> labels.get(yes ? "inWriting" : "inWriting.not"))),
                                time("received", decision.received()),
                                time("decided.effective", decision.effective()),
                                others("decided.signedBy", decision.signatories()),
                                about,
                                meeting(decision))),
                appoints ? named : Phrase.NONE);
        boolean textSaysAct =
                !verdict.isEmpty() && act.equals(verdict) && !isOnlyVerdict && begins(text, verdict.text());
        return join(
                ". ",
                textSaysAct ? Phrase.NONE : act,
                appoints || named.isEmpty() ? Phrase.NONE : join(": ", label("appointed"), named),
                isOnlyVerdict ? Phrase.NONE : formatted(decision.text()),
                join(". ", decision.positions().stream().map(this::position).toList()));
    }

    private Phrase others(String key, List<Participant> others) {
        return others.isEmpty() ? Phrase.NONE : join(" ", label(key), people.participants(others));
    }

    private Phrase time(String key, Optional<When> when) {
        return Phrase.of(when.map(w -> labels.get(key) + " " + labels.time(w)));
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
                        ? label(
                                decision.when()
                                                .flatMap(When::latest)
                                                .filter(on::isAfter)
                                                .isPresent()
                                        ? "planned.past"
                                        : "planned")
                        : Phrase.of(decision.verdict().map(verdict -> labels.word("verdict", verdict))),
                decision.to()
                        .map(body -> join(" ", Phrase.of(labels.to(decision.verdict())), people.participant(body)))
                        .orElse(Phrase.NONE),
                Phrase.of(decision.when().map(labels::when)));
    }

    static boolean isPlanned(Decision decision) {
        return decision.verdict().filter(Verdict.PENDING::equals).isPresent();
    }

    private Phrase meeting(Decision decision) {
        return decision.meeting().map(this::atMeeting).orElse(Phrase.NONE);
    }

    /** Describes the position of members on a decision, as a sentence. */
    private Phrase position(Position position) {
        Optional<String> counted = position.count()
                .flatMap(count -> position.stance()
                        .flatMap(s -> labels.find("stance.counted." + s.name()))
                        .map(words -> words.replace("{number}", count.toString())));
        if (counted.isPresent()) {
            return join(
                    ": ",
                    Phrase.of(counted),
                    join(". ", people.participants(position.who()), formatted(position.text())));
        }
        Phrase stance = Phrase.of(position.stance()
                .map(s -> (isConsultation ? labels.find("stance.consultation." + s.name()) : Optional.<String>empty())
                        .orElseGet(() -> labels.word("stance", s))));
        Phrase count = Phrase.of(position.count().map(c -> stance.isEmpty() ? String.valueOf(c) : "(" + c + ")"));
        Phrase who = join(". ", people.participants(position.who()), formatted(position.text()));
        boolean isBare = who.isEmpty() && count.isEmpty();
        return join(": ", join(" ", stance, count), isBare ? label("unnamed") : who)
                .capitalised();
    }

    /** Returns the body and day of a referenced meeting, if they can be resolved, and the item if one is referred to. */
    Phrase atMeeting(Reference reference) {
        Record target = words.target(reference).orElse(null);
        Optional<Meeting> meeting = target == null ? Optional.empty() : words.meeting(reference);
        if (meeting.flatMap(Meeting::body).isPresent()) {
            return join(
                    ", ",
                    join(
                            " ",
                            label("atMeeting"),
                            words.link(
                                    meeting.get(), byBodyAndDay(meeting.get()).text())),
                    item(target));
        } else if (meeting.isPresent() && target instanceof AgendaItem) {
            return join(", ", join(" ", label("atMeeting.other"), words.link(meeting.get())), item(target));
        }
        Phrase link = link(reference.url());
        if (target == null && reference.wording().isPresent()) {
            String wording = reference.wording().get();
            Phrase when = Phrase.of(reference.when().map(w -> labels.timeUnlessIn(wording, w)));
            boolean isQuoted =
                    reference.document().isPresent() || reference.element().isPresent();
            return isQuoted
                    ? join(
                            " ",
                            join(", ", join(" ", label("atMeeting.other"), Phrase.of(labels.quoted(wording))), when),
                            link)
                    : join(" ", join(", ", join(" ", label("atMeeting.described"), Phrase.of(wording)), when), link);
        }
        boolean isOnlyId = target == null && reference.document().isPresent() && !words.isBeside(reference);
        return join(
                " ",
                label("atMeeting.other"),
                isOnlyId ? join(" ", Phrase.of(words.ids(reference)), link) : words.reference(reference));
    }

    private Phrase item(@Nullable Record target) {
        return target instanceof AgendaItem item
                ? Phrase.of(item.number()
                        .map(number -> labels.get("item") + " " + Wording.shortened(number))
                        .orElseGet(() -> labels.quoted(words.name(item))))
                : Phrase.NONE;
    }

    private Phrase byBodyAndDay(Meeting meeting) {
        return join(
                " ",
                meeting.body().map(People::inShort).map(people::participant).orElse(Phrase.NONE),
                words.day(meeting).isEmpty()
                        ? Phrase.NONE
                        : Phrase.of(labels.get("atMeeting.on") + " " + words.day(meeting)));
    }

    /** Names a part by its kind if that is unambiguous, and a point by its number or else its text. */
    private Phrase point(Reference reference) {
        if (words.isBeside(reference)) {
            return words.reference(reference);
        }
        Record target = words.target(reference).orElse(null);
        if (target instanceof Part part && part.kind() != Part.Kind.OTHER && parts.getOrDefault(part.kind(), 0L) == 1) {
            return Phrase.of(labels.word("part.the", part.kind()));
        }
        if (target instanceof Passage passage) {
            String point = labels.get(questions.contains(passage) ? "question" : "point");
            Optional<String> number = passage.number().map(n -> point + " " + Wording.shortened(n));
            Optional<String> text =
                    passage.title().isPresent() || reference.wording().isPresent()
                            ? Optional.empty()
                            : passage.text().map(Wording::shortened).map(labels::quoted);
            return number.or(() -> text).map(Phrase::of).orElseGet(() -> words.reference(reference));
        }
        return words.reference(reference);
    }

    private static Set<Passage> questions(Document document) {
        Set<Passage> questions = Collections.newSetFromMap(new IdentityHashMap<>());
        if (document instanceof Meeting meeting) {
            meeting.invitation().ifPresent(invitation -> questions.addAll(invitation.questions()));
            meeting.allItems().forEach(item -> questions.addAll(item.questions()));
        }
        return questions;
    }

    /** Says in a sentence what others state, without the words of the source. */
    Phrase claimSentence(ApprovalClaim claim) {
        Phrase by = people.participants(claim.by());
        Optional<String> did = labels.find("claim.did." + claim.verdict());
        if (by.isEmpty() || did.isEmpty()) {
            return claim(claim).capitalised();
        }
        String[] around = did.get().split(";", -1); // what stands before that which is approved, and after it
        Phrase what = join("; ", claim.about().stream().map(this::point).toList());
        Phrase act = join(
                " ",
                by,
                Phrase.of(around[0]),
                what,
                Phrase.of(around[1]),
                claim.when().map(this::timeInSentence).orElse(Phrase.NONE));
        Phrase stated = claim.statedBy().isEmpty()
                ? act
                : join(
                        " ",
                        label("claim.stating"),
                        people.participants(claim.statedBy()).and(labels.get("claim.that")),
                        act);
        return join(" – ", stated, claim.source().map(words::reference).orElse(Phrase.NONE))
                .capitalised();
    }

    private Phrase timeInSentence(When when) {
        boolean isInterval = when.isInterval() && when.earliest().isPresent();
        return Phrase.of(
                when.day().isPresent()
                        ? labels.get("atMeeting.on") + " " + labels.time(when)
                        : isInterval ? "(" + labels.time(when) + ")" : labels.when(when));
    }

    private Phrase stated(ApprovalClaim claim) {
        return join(
                ", ",
                claim.statedBy().isEmpty()
                        ? Phrase.NONE
                        : join(" ", label("statedBy"), people.participants(claim.statedBy())),
                claim.source().map(words::reference).orElse(Phrase.NONE));
    }

    Phrase claim(ApprovalClaim claim) {
        Phrase act = Phrase.of(labels.word("verdict", claim.verdict()));
        return join(
                " – ",
                join(
                                ", ",
                                people.participants(claim.by()),
                                join(" ", act, Phrase.of(claim.when().map(labels::when))),
                                about(claim.about()))
                        .and(words.quoted(claim.wording())),
                stated(claim));
    }
}
