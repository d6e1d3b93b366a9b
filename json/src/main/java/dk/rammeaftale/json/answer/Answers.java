package dk.rammeaftale.json.answer;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Approvable.PartyStanding;
import dk.rammeaftale.Change;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Dossier.History.Mention;
import dk.rammeaftale.Due;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts documents, and what the model says about them, to {@link Answer}s, their JSON form. */
public final class Answers {

    private static final int LONGEST_TITLE = 400;

    private Answers() {}

    /**
     * Converts a whole document: its parties, deadlines, focus areas and agenda. Closed items are included. For the public, pass
     * the document's {@link Document#publicView public view}.
     *
     * @param document the document
     * @param day the day from which it is seen: deadlines before it have passed, what parties decide after it is pending, and of a
     *     dossier's agreements the text on that day is told
     * @return the answer
     */
    public static DocumentAnswer of(Document document, LocalDate day) {
        requireNonNull(day, "day");
        return of(document, day, requireNonNull(document, "document").due(day), Optional.empty());
    }

    private static DocumentAnswer of(
            Document document, LocalDate day, List<Due> due, Optional<EffectiveAgreement> effective) {
        Optional<Approvable> approvable = as(Approvable.class, document);
        Optional<FrameworkAgreement> agreement =
                effective.map(EffectiveAgreement::agreement).or(() -> as(FrameworkAgreement.class, document));
        Optional<Amendment> amendment = as(Amendment.class, document);
        Optional<Changes> changes = amendment.flatMap(Amendment::changes);
        Optional<Meeting> meeting = as(Meeting.class, document);
        Optional<MeetingTime> time = meeting.flatMap(Meeting::time);
        Optional<Venue> venue = meeting.flatMap(Meeting::venue);
        Stream<FocusAreaAnswer> focusAreas = Stream.concat(
                agreement.stream().flatMap(a -> focusAreas(a.parts(), a.focusAreas())),
                changes.stream().flatMap(c -> focusAreas(c.parts(), c.focusAreas())));
        return new DocumentAnswer(
                ref(document, document.title()),
                day,
                approvable.flatMap(Approvable::stage),
                agreement.map(FrameworkAgreement::period),
                amendment.map(Amendment::amends).flatMap(Reference::document),
                amendment.flatMap(Amendment::effective).or(() -> agreement.flatMap(FrameworkAgreement::effective)),
                meeting.flatMap(Meeting::progress),
                meeting.flatMap(Meeting::number),
                meeting.flatMap(Meeting::body).flatMap(Answers::name),
                time.map(MeetingTime::date),
                time.flatMap(MeetingTime::lastDate),
                time.flatMap(MeetingTime::start),
                time.flatMap(MeetingTime::end),
                venue.map(Answers::place).filter(place -> !place.isEmpty()),
                venue.flatMap(Venue::link),
                approvable.stream()
                        .flatMap(a -> a.seenFrom(day).standings().stream())
                        .map(Answers::of)
                        .toList(),
                document instanceof Dossier ? List.of() : each(due, Answers::of),
                focusAreas.toList(),
                meeting.stream().flatMap(m -> agenda(m.agenda(), 1)).toList(),
                refs(effective.map(EffectiveAgreement::applied).orElse(List.of())),
                refs(effective.map(EffectiveAgreement::unknown).orElse(List.of())),
                document instanceof Dossier dossier ? documents(dossier, day, due) : List.of());
    }

    /** Asks the dossier once for all deadlines and all agreements as amended on the day. */
    private static List<DocumentAnswer> documents(Dossier dossier, LocalDate day, List<Due> due) {
        IdentityHashMap<Document, List<Due>> byDocument = new IdentityHashMap<>();
        due.forEach(d ->
                byDocument.computeIfAbsent(d.document(), x -> new ArrayList<>()).add(d));
        Iterator<EffectiveAgreement> agreements = dossier.effective(day).iterator();
        return each(
                dossier.documents(),
                document -> document instanceof Dossier inner
                        ? of(inner, day)
                        : of(
                                document,
                                day,
                                byDocument.getOrDefault(document, List.of()),
                                document instanceof FrameworkAgreement
                                        ? Optional.of(agreements.next())
                                        : Optional.empty()));
    }

    /**
     * Names a document.
     *
     * @param document the document
     * @return its type, id and title; a title longer than 400 characters is cut off
     */
    public static DocumentRef ref(Document document) {
        String title = document.title();
        return ref(document, title == null || title.length() <= LONGEST_TITLE ? title : shortened(title));
    }

    private static DocumentRef ref(Document document, String title) {
        return new DocumentRef(Shape.of(document.getClass()).typeName(), document.id(), title);
    }

    /** Cuts off a title, since a document may be named beside each of thousands of deadlines. */
    private static String shortened(String title) {
        return title.substring(0, title.offsetByCodePoints(LONGEST_TITLE / 2, LONGEST_TITLE / 4)) + "…";
    }

    /**
     * Converts the standing of a party.
     *
     * @param standing the standing
     * @return the answer
     */
    public static PartyAnswer of(PartyStanding standing) {
        Party party = standing.party();
        Optional<Decision> decision = standing.decision();
        return new PartyAnswer(
                party.authority(),
                party.name().orElseGet(() -> name(party.authority())),
                standing.standing(),
                decision.flatMap(Decision::verdict),
                decision.flatMap(Decision::when),
                decision.flatMap(Decision::by).flatMap(Answers::name));
    }

    /**
     * Converts a deadline.
     *
     * @param due the deadline
     * @return the answer
     */
    public static DeadlineAnswer of(Due due) {
        Deadline deadline = due.deadline();
        return new DeadlineAnswer(
                due.lastDay(),
                deadline.text(),
                deadline.atLatest(),
                deadline.before(),
                deadline.time(),
                deadline.reason(),
                names(deadline.addressees()),
                deadline.wording(),
                deadline.setBy().flatMap(Answers::name),
                deadline.id(),
                ref(due.document()));
    }

    /**
     * Converts a change.
     *
     * @param change the change
     * @return the answer
     */
    public static ChangeAnswer of(Change change) {
        return new ChangeAnswer(
                change.kind(),
                change.id(),
                change.pointer(),
                change.before(),
                change.after(),
                new Messages(change.danish(), change.english()));
    }

    /**
     * Converts a problem.
     *
     * @param problem the problem
     * @return the answer
     */
    public static ProblemAnswer of(Problem problem) {
        return new ProblemAnswer(
                problem.code(),
                problem.severity(),
                problem.pointer(),
                problem.position().map(Problem.Position::line),
                problem.position().map(Problem.Position::column),
                new Messages(problem.danish(), problem.english()));
    }

    /**
     * Converts an agreement as amended on a day.
     *
     * @param effective the agreement
     * @return the answer
     */
    public static EffectiveAnswer of(EffectiveAgreement effective) {
        return new EffectiveAnswer(
                effective.day(),
                effective.agreement(),
                refs(effective.applied()),
                refs(effective.unknown()),
                refs(effective.changedElements()),
                refs(effective.changedProperties()));
    }

    /**
     * Converts the history of an element.
     *
     * @param history the history
     * @return the answer
     */
    public static HistoryAnswer of(History history) {
        return new HistoryAnswer(
                references(history.predecessors()),
                references(history.successors()),
                each(history.mentions(), Answers::of),
                refs(history.amendments()));
    }

    /**
     * Converts a reference from a meeting.
     *
     * @param mention the reference
     * @return the answer
     */
    public static MentionAnswer of(Mention mention) {
        Optional<AgendaItem> item = mention.item();
        return new MentionAnswer(
                ref(mention.meeting()),
                item.flatMap(AgendaItem::id),
                item.flatMap(AgendaItem::number),
                item.flatMap(Answers::title));
    }

    private static Stream<FocusAreaAnswer> focusAreas(List<Part> parts, List<FocusArea> others) {
        return Stream.concat(
                parts.stream()
                        .filter(Objects::nonNull)
                        .flatMap(part -> part.focusAreas().stream()
                                .filter(Objects::nonNull)
                                .map(area -> focusArea(area, Optional.ofNullable(part.id())))),
                others.stream().filter(Objects::nonNull).map(area -> focusArea(area, Optional.empty())));
    }

    private static FocusAreaAnswer focusArea(FocusArea area, Optional<Id> part) {
        return new FocusAreaAnswer(
                area.id(),
                area.number(),
                area.title(),
                part,
                area.progress(),
                texts(area.goals()),
                texts(area.content().map(List::of).orElse(List.of())),
                texts(area.results()));
    }

    private static Stream<AgendaItemAnswer> agenda(List<AgendaItem> items, int level) {
        return items.stream()
                .filter(Objects::nonNull)
                .flatMap(item -> Stream.concat(Stream.of(item(item, level)), agenda(item.items(), level + 1)));
    }

    private static AgendaItemAnswer item(AgendaItem item, int level) {
        return new AgendaItemAnswer(
                level,
                item.id(),
                item.number(),
                title(item),
                item.kind(),
                item.access(),
                item.progress(),
                item.reason(),
                item.start(),
                item.end(),
                references(item.about()),
                recommendations(item.recommendations()).toList(),
                each(item.decisions(), Answers::decision));
    }

    private static Optional<String> title(AgendaItem item) {
        return item.title().or(item::publicTitle);
    }

    private static Stream<String> recommendations(List<Recommendation> recommendations) {
        return recommendations.stream().filter(Objects::nonNull).flatMap(r -> texts(r.points()).stream());
    }

    private static DecisionAnswer decision(Decision decision) {
        return new DecisionAnswer(
                decision.verdict(),
                decision.text(),
                decision.by().flatMap(Answers::name),
                names(decision.onBehalfOf()),
                names(decision.jointlyWith()),
                decision.to().flatMap(Answers::name),
                names(decision.appointed()),
                decision.when(),
                decision.received(),
                decision.effective(),
                decision.inWriting(),
                references(decision.about()),
                votes(decision, Stance.FOR),
                votes(decision, Stance.AGAINST),
                votes(decision, Stance.ABSTAINED));
    }

    /** Counts votes; empty if a position states no number, as that of a group. */
    private static Optional<Integer> votes(Decision decision, Stance stance) {
        List<Optional<Integer>> counts = decision.positions().stream()
                .filter(position -> position != null
                        && position.stance().filter(stance::equals).isPresent())
                .map(Position::count)
                .toList();
        return counts.isEmpty() || counts.contains(Optional.<Integer>empty())
                ? Optional.empty()
                : Optional.of(counts.stream().mapToInt(Optional::orElseThrow).sum());
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream()
                .filter(Objects::nonNull)
                .flatMap(Answers::texts)
                .toList();
    }

    private static Stream<String> texts(Passage passage) {
        String own = Stream.of(passage.title(), passage.text())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
        return Stream.concat(
                Stream.of(own).filter(text -> !text.isEmpty()),
                passage.passages().stream().filter(Objects::nonNull).flatMap(Answers::texts));
    }

    /** What a body is called, after the role in it if that is meant; a person is not named. */
    private static Optional<String> name(Participant participant) {
        String authority = participant.authority().map(Answers::name).orElse("");
        String kind = participant
                .kind()
                .filter(k -> participant.role().isEmpty())
                .filter(k -> authority.isEmpty() || !k.equals(ParticipantKind.MUNICIPALITY))
                .map(ParticipantKind::toString)
                .orElse("");
        String body = participant.name().orElseGet(() -> joined(kind, authority));
        String whole = joined(participant.role().orElse(""), body);
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream()
                .filter(Objects::nonNull)
                .flatMap(participant -> name(participant).stream())
                .toList();
    }

    /** Says what is referred to. An answer has no contacts and no extensions, and a publisher may have both. */
    private static List<Reference> references(List<Reference> references) {
        return each(
                references,
                reference -> Reference.builder()
                        .document(reference.document().orElse(null))
                        .element(reference.element().orElse(null))
                        .wording(reference.wording().orElse(null))
                        .url(reference.url().orElse(null))
                        .when(reference.when().orElse(null))
                        .build());
    }

    private static @Nullable String name(@Nullable Authority authority) {
        return authority == null ? null : authority.nameOrKey();
    }

    private static String place(Venue venue) {
        return Stream.of(venue.name().stream(), venue.address().stream(), venue.rooms().stream())
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static List<DocumentRef> refs(List<? extends Document> documents) {
        return each(documents, Answers::ref);
    }

    private static <K> Map<K, DocumentRef> refs(Map<K, ? extends Document> documents) {
        Map<K, DocumentRef> refs = new LinkedHashMap<>();
        documents.forEach((key, document) -> refs.put(key, ref(document)));
        return refs;
    }

    private static <T, A> List<A> each(List<T> values, Function<T, A> answer) {
        return values.stream().filter(Objects::nonNull).map(answer).toList();
    }

    private static <T> Optional<T> as(Class<T> type, @Nullable Document document) {
        return Optional.ofNullable(document).filter(type::isInstance).map(type::cast);
    }
}
