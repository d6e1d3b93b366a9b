package dk.rammeaftale.publishing;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.answer.AgendaItemAnswer;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.json.answer.DeadlineAnswer;
import dk.rammeaftale.json.answer.DecisionAnswer;
import dk.rammeaftale.json.answer.DocumentAnswer;
import dk.rammeaftale.json.answer.FocusAreaAnswer;
import dk.rammeaftale.json.answer.PartyAnswer;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answers of a document as tables for a spreadsheet, with a row for each party, deadline, focus area or agenda item. The rows
 * are those of {@link Answers}, and what others state about the approval of authorities that are not listed as parties; words are in the reader's language and days in ISO form, apart from a time that has no first or no last day. The first column names the document.
 */
public final class Tables {

    /**
     * A table.
     *
     * @param columns the headings of the columns
     * @param rows the rows, with a cell for each column
     */
    public record Table(List<String> columns, List<List<Phrase>> rows) {
        /** Creates a table. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The parties and their standing, and statements by others about authorities that are not listed. */
    private static final String PARTIES = "parties";

    /** The deadlines that have not passed, the next first. */
    private static final String DEADLINES = "deadlines";

    /** The focus areas. */
    private static final String FOCUS_AREAS = "focus-areas";

    /** The agenda items with their decisions. */
    private static final String AGENDA = "agenda";

    /** The names of all tables. */
    public static final List<String> NAMES = List.of(PARTIES, DEADLINES, FOCUS_AREAS, AGENDA);

    private final Labels labels;
    private final People people;
    private final Map<String, List<List<Phrase>>> rows = new LinkedHashMap<>();
    private final Lookup lookup;
    private final LocalDate on;

    private Tables(Labels labels, Document document, LocalDate on, Optional<Folder> folder) {
        this.labels = labels;
        this.people = new People(labels);
        NAMES.forEach(name -> rows.put(name, new ArrayList<>()));
        this.lookup = new Lookup(document, folder);
        this.on = on;
    }

    /**
     * Returns the tables of a document; those of a dossier have the rows of all its documents.
     *
     * @param document the document, or its public copy for public tables
     * @param on the day from which it is seen
     * @param locale Danish for {@code da}, otherwise English
     * @return the tables by name; a table without rows still has its columns
     */
    public static Map<String, Table> of(Document document, LocalDate on, Locale locale) {
        return of(document, on, locale, Optional.empty());
    }

    /** Returns the tables of a document that is published beside others. */
    static Map<String, Table> of(Document document, LocalDate on, Locale locale, Optional<Folder> folder) {
        Tables tables = new Tables(Labels.of(locale), Objects.requireNonNull(document, "document"), on, folder);
        tables.add(Answers.of(document, on));
        Map<String, Table> all = new LinkedHashMap<>();
        tables.rows.forEach((name, rows) -> all.put(name, new Table(tables.columns(name), rows)));
        return all;
    }

    private List<String> columns(String table) {
        return List.of(labels.get("columns." + table).split(";", -1));
    }

    private void add(DocumentAnswer answer) {
        String document = Wording.shortened(answer.document().title());
        Map<Authority, String> claimed = claimed(answer);
        answer.parties()
                .forEach(party -> row(PARTIES, document, party(party, claimed.getOrDefault(party.authority(), ""))));
        claims(answer).forEach(cells -> row(PARTIES, document, cells));
        Optional<Deadline> registration = lookup.document(answer.document().id())
                .filter(Meeting.class::isInstance)
                .flatMap(meeting -> ((Meeting) meeting).invitation())
                .flatMap(Invitation::registration)
                .flatMap(Registration::deadline);
        answer.deadlines()
                .forEach(deadline -> row(
                        DEADLINES,
                        document,
                        deadline(
                                deadline,
                                registration
                                        .filter(d -> d.atLatest().equals(deadline.atLatest())
                                                && d.before().equals(deadline.before()))
                                        .map(d -> labels.get("registration.deadline"))
                                        .orElse(""))));
        answer.focusAreas()
                .forEach(area ->
                        row(FOCUS_AREAS, document, area(answer.document().id(), area)));
        Optional<Decisions> words = lookup.document(answer.document().id()).map(this::decisions);
        String day = day(lookup.document(answer.document().id())
                .filter(Meeting.class::isInstance)
                .flatMap(meeting -> ((Meeting) meeting).time())
                .map(MeetingTime::date));
        answer.agenda().forEach(item -> row(AGENDA, document, item(day, item, words)));
        answer.documents().forEach(this::add);
    }

    private void row(String table, String document, List<String> cells) {
        rows.computeIfAbsent(table, name -> new ArrayList<>())
                .add(Stream.concat(Stream.of(document), cells.stream())
                        .map(Phrase::of)
                        .toList());
    }

    /** Returns the words for the standing of parties of whom only others state something. */
    private Map<Authority, String> claimed(DocumentAnswer answer) {
        Map<Authority, String> words = new HashMap<>();
        lookup.document(answer.document().id())
                .filter(Approvable.class::isInstance)
                .map(Approvable.class::cast)
                .ifPresent(document -> {
                    Claims claims = new Claims(document.claims());
                    document.parties()
                            .forEach(party -> claims.label(party)
                                    .ifPresent(key -> words.put(party.authority(), labels.get("standing." + key))));
                });
        return words;
    }

    private List<String> party(PartyAnswer party, String claimed) {
        boolean isClaimed = party.standing() == Party.Standing.UNKNOWN && !claimed.isEmpty();
        return List.of(
                party.authority().key(),
                party.name(),
                isClaimed ? claimed : labels.word("standing", party.standing()),
                party.verdict().map(verdict -> labels.word("verdict", verdict)).orElse(""),
                day(party.when()),
                party.by().map(labels::body).orElse(""));
    }

    /** Returns rows of what others state about approval, unless the row of a party says so. */
    private List<List<String>> claims(DocumentAnswer answer) {
        boolean isOnlySource = answer.parties().isEmpty()
                || answer.parties().stream().anyMatch(party -> party.standing() == Party.Standing.UNKNOWN);
        return lookup.document(answer.document().id())
                .filter(document -> isOnlySource && document instanceof Approvable)
                .map(document -> {
                    Decisions words = decisions(document);
                    var label = Claims.labels(((Approvable) document).register());
                    return ((Approvable) document)
                            .claims().stream()
                                    .map(claim -> claim(claim, label.apply(claim), words))
                                    .toList();
                })
                .orElse(List.of());
    }

    private Decisions decisions(Document document) {
        return new Decisions(labels, people, document, new Wording(labels, people, document, lookup, on), on);
    }

    private List<String> claim(ApprovalClaim claim, String label, Decisions words) {
        String verdict = labels.word("verdict", claim.verdict());
        String by = people.participants(claim.by()).text();
        return List.of(
                "",
                by.isEmpty() ? claim.wording().orElse("") : by,
                labels.get(label),
                Phrase.join(", ", Phrase.of(verdict), words.about(claim.about()))
                        .text(),
                day(claim.when()),
                people.participants(claim.statedBy()).text());
    }

    private List<String> deadline(DeadlineAnswer deadline, String unnamed) {
        return List.of(
                deadline.lastDay().toString(),
                deadline.text().orElse(unnamed),
                labels.deadline(deadline.atLatest(), deadline.before(), deadline.time()),
                deadline.setBy().map(labels::body).orElse(""),
                bodies(deadline.addressees()),
                deadline.reason().orElse(""));
    }

    private List<String> area(Id document, FocusAreaAnswer area) {
        return List.of(
                area.number().orElse(""),
                area.title(),
                area.part().map(part -> part(document, part)).orElse(""),
                progress("progress", area.progress()),
                lines(area.goals()),
                lines(area.content()),
                lines(area.results()));
    }

    private String part(Id document, Id part) {
        return lookup.find(document, part)
                .filter(Part.class::isInstance)
                .map(found -> ((Part) found).title().orElseGet(() -> labels.word("part", ((Part) found).kind())))
                .orElse("");
    }

    private List<String> item(String day, AgendaItemAnswer item, Optional<Decisions> words) {
        List<DecisionAnswer> decisions = item.decisions();
        return List.of(
                day,
                item.number().orElse(""),
                item.title().orElse(""),
                item.kind().map(kind -> labels.word("item", kind)).orElse(""),
                item.access().map(access -> labels.word("access", access)).orElse(""),
                text(item.start()),
                text(item.end()),
                progress("agendaItem", item.progress()),
                lines(item.recommendations()),
                lines(decisions.stream()
                        .map(decision -> decision(decision, words))
                        .toList()),
                votes(decisions, DecisionAnswer::votesFor),
                votes(decisions, DecisionAnswer::votesAgainst),
                votes(decisions, DecisionAnswer::abstained),
                words.map(w -> w.subjects(item.about()).text()).orElse(""));
    }

    /** Returns the votes on each decision in a line of its own; a dash stands where none are stated beside others. */
    private static String votes(List<DecisionAnswer> decisions, Function<DecisionAnswer, Optional<Integer>> votes) {
        List<String> all = decisions.stream().map(votes).map(Tables::text).toList();
        boolean isNone = all.stream().allMatch(String::isEmpty);
        return isNone
                ? ""
                : String.join("\n", all.stream().map(v -> v.isEmpty() ? "–" : v).toList());
    }

    /** Names what is concerned, as the pages do: a question by its number. */
    private static String about(List<Reference> about, Optional<Decisions> words) {
        return words.map(w -> w.about(about).text()).orElse("");
    }

    private String decision(DecisionAnswer decision, Optional<Decisions> words) {
        String verdict = decision.verdict().map(v -> labels.word("verdict", v)).orElse("");
        String to = decision.to()
                .map(body -> labels.to(decision.verdict()) + " " + labels.body(body))
                .orElse("");
        Phrase jointly = Phrase.join(
                " ",
                Phrase.of(decision.jointlyWith().isEmpty() ? "" : labels.get("jointlyWith")),
                Phrase.of(bodies(decision.jointlyWith())));
        Phrase onBehalfOf = Phrase.join(
                " ",
                Phrase.of(decision.onBehalfOf().isEmpty() ? "" : labels.get("decided.onBehalfOf")),
                Phrase.of(bodies(decision.onBehalfOf())));
        boolean appoints =
                decision.verdict().filter(Decisions.APPOINTING::contains).isPresent();
        Phrase appointed = Phrase.of(bodies(decision.appointed()));
        Phrase act = Phrase.join(
                ", ",
                Phrase.join(" ", Phrase.of(decision.by().map(labels::body)), onBehalfOf, jointly),
                Phrase.join(" ", Phrase.of(verdict), Phrase.of(to)),
                Phrase.of(decision.when().map(labels::time)),
                Phrase.of(decision.inWriting().map(yes -> labels.get(yes ? "inWriting" : "inWriting.not"))),
                Phrase.of(decision.received().map(when -> labels.get("received") + " " + labels.time(when))),
                Phrase.of(decision.effective().map(when -> labels.get("decided.effective") + " " + labels.time(when))),
                Phrase.of(about(decision.about(), words)));
        return Phrase.join(
                        ". ",
                        appoints ? Phrase.join(": ", act, appointed) : act,
                        appoints || appointed.isEmpty()
                                ? Phrase.NONE
                                : Phrase.join(": ", Phrase.of(labels.get("appointed")), appointed),
                        Phrase.of(decision.text()))
                .text();
    }

    private String bodies(List<String> namesOrKinds) {
        return labels.bodies(namesOrKinds);
    }

    private String progress(String family, Optional<Progress> progress) {
        return progress.map(p -> labels.word(family, p)).orElse("");
    }

    /** Writes a day for a spreadsheet, and in words a time that has no first or no last day. */
    private String day(Optional<When> when) {
        return when.map(w -> w.earliest().isPresent() && w.latest().isPresent() ? w.toString() : labels.time(w))
                .orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts.stream().filter(text -> !text.isEmpty()).toList());
    }
}
