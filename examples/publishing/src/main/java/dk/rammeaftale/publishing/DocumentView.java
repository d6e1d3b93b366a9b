package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.publishing.Elements.Added;
import dk.rammeaftale.publishing.View.Event;
import dk.rammeaftale.publishing.View.Point;
import dk.rammeaftale.publishing.View.Timeline;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shows a document of any type, and the elements that all types share. */
final class DocumentView {

    private static final Pattern IS_REVISION =
            Pattern.compile("udg(ave|\\.)|version|revi|rev\\.|udkast|edition|draft", Pattern.CASE_INSENSITIVE);

    /** The maximum number of agreements and amendments in the summary of a dossier. */
    private static final int MOST_SUMMARISED = 3;

    /** How many documents are named that deal with one element, or elements that carry it on. */
    private static final int MOST_NAMED = 50;

    private final Outline page;
    private final Labels labels;
    private final Lookup lookup;
    private final Document document;
    private final Optional<Dossier> around;
    private final Optional<Function<Reference, History>> histories;
    private final LocalDate on;
    private final Optional<Document> leavingOut;
    private final Wording words;
    private final Changed changed;
    private boolean hasTimeline = true;

    /**
     * Creates the view of an outermost document.
     *
     * @param labels the labels
     * @param document the document to show
     * @param on the day from which it is seen; decides which deadlines are ahead, and which amendments have taken effect
     * @param leavingOut the complete document, if the shown document is its public copy
     */
    DocumentView(Labels labels, Document document, LocalDate on, Optional<Document> leavingOut) {
        this(new Outline(), labels, new Lookup(document), document, Optional.empty(), Optional.empty(), on, leavingOut);
    }

    private DocumentView(
            Outline page,
            Labels labels,
            Lookup lookup,
            Document document,
            Optional<Dossier> around,
            Optional<Function<Reference, History>> histories,
            LocalDate on,
            Optional<Document> leavingOut) {
        this.page = page;
        this.labels = labels;
        this.lookup = lookup;
        this.around = around;
        this.histories = histories;
        this.on = on;
        this.leavingOut = leavingOut;
        this.changed = Changed.of(labels, lookup, document, around, on);
        this.document = changed.text().orElse(document);
        this.words = new Wording(labels, this.document, lookup);
    }

    View whole() {
        Optional<Event> event = document instanceof Meeting meeting ? Events.of(meeting) : Optional.empty();
        return new View(labels.locale(), document.language(), document.title(), page.collect(this::show), event);
    }

    /** Returns the day from which the document is seen. */
    String today() {
        return labels.day(on);
    }

    boolean isPublicCopy() {
        return leavingOut.isPresent();
    }

    private void show() {
        if (document instanceof FrameworkAgreement agreement) {
            new AgreementView(page, labels, words, this).show(agreement);
        } else if (document instanceof Amendment amendment) {
            new AgreementView(page, labels, words, this).show(amendment);
        } else if (document instanceof Meeting meeting) {
            new MeetingView(page, labels, words, this).show(meeting);
        } else if (document instanceof Dossier dossier) {
            show(dossier);
        } else {
            throw new IllegalStateException(
                    "Nothing says how to show a " + document.getClass().getSimpleName());
        }
    }

    private void show(Dossier dossier) {
        Optional<Function<Reference, History>> histories = Optional.of(dossier.histories(MOST_NAMED + 1));
        List<DocumentView> views = dossier.documents().stream()
                .map(inside ->
                        new DocumentView(page, labels, lookup, inside, Optional.of(dossier), histories, on, leavingOut))
                .toList();
        summary(views);
        head();
        page.facts(
                labels.heading("documents", dossier.documents().size()),
                dossier.documents().stream().map(this::link).toList());
        Timelines days = new Timelines(labels);
        views.forEach(view -> days.add(view.document, view.words));
        boolean isShort = days.points().size() <= Timeline.MOST_POINTS;
        if (isShort) {
            timeline(days.points());
        }
        page.section(
                labels.get("due") + " " + labels.day(on), () -> document.due(on).forEach(due -> page.entry(due(due))));
        views.forEach(view -> view.hasTimeline = !isShort);
        views.forEach(view ->
                page.named(view.document.title(), Wording.section(view.document.id(), Optional.empty()), view::show));
        tail();
    }

    /** Shows the days of a document, unless those of the dossier around it are shown together. */
    void timeline() {
        if (hasTimeline) {
            Timelines days = new Timelines(labels);
            days.add(document, words);
            timeline(days.points());
        }
    }

    private void timeline(List<Point> points) {
        if (points.size() > 1) {
            page.add(new Timeline(labels.get("timeline"), points));
        }
    }

    /** Shows what the agreements are, who has approved them, and what comes next. */
    private void summary(List<DocumentView> views) {
        List<DocumentView> agreements = views.stream()
                .filter(view -> view.document instanceof Approvable)
                .toList();
        if (agreements.size() <= MOST_SUMMARISED) {
            page.facts(
                    labels.get("summary.agreement"),
                    agreements.stream().map(DocumentView::inShort).toList());
            page.facts(
                    labels.get("approval"),
                    agreements.stream()
                            .flatMap(view -> view.approvalInShort().stream()
                                    .filter(line -> !line.isEmpty())
                                    .map(line -> agreements.size() > 1
                                            ? join(": ", Phrase.of(Wording.shortened(view.document.title())), line)
                                            : line))
                            .toList());
        }
        nextDeadline();
        views.stream()
                .filter(view -> view.document instanceof Meeting meeting && isAhead(meeting))
                .min(Comparator.comparing(view -> day((Meeting) view.document).orElse(LocalDate.MAX)))
                .ifPresent(view -> meeting(view, (Meeting) view.document));
    }

    /** Describes an agreement by its period and region, or nothing for an amendment. */
    private Phrase inShort() {
        return document instanceof FrameworkAgreement agreement
                ? join(
                        ", ",
                        link(agreement),
                        Phrase.of(labels.time(agreement.period())),
                        Phrase.of(agreement.region().map(Authority::nameOrKey)))
                : Phrase.NONE;
    }

    private List<Phrase> approvalInShort() {
        AgreementView view = new AgreementView(page, labels, words, this);
        if (document instanceof FrameworkAgreement agreement) {
            return view.approvalInShort(agreement);
        }
        return document instanceof Amendment amendment ? view.approvalInShort(amendment) : List.of();
    }

    private void meeting(DocumentView view, Meeting meeting) {
        Phrase name =
                Phrase.within(Wording.shortened(meeting.title()), Wording.section(meeting.id(), Optional.empty()));
        page.fact(
                labels.get("summary.meeting"),
                join(
                        ", ",
                        name,
                        Phrase.of(meeting.time().map(words::time)),
                        Phrase.of(meeting.venue().flatMap(venue -> venue.name().or(venue::address)))));
        meeting.invitation()
                .flatMap(Invitation::registration)
                .ifPresent(registration -> page.fact(
                        labels.get("registration"),
                        new MeetingView(page, labels, view.words, view).registrationInShort(registration)));
    }

    /** Returns whether a meeting is to be held on the day or later, as far as it is stated. */
    private boolean isAhead(Meeting meeting) {
        boolean isOff = meeting.progress()
                .filter(progress -> progress == Progress.CANCELLED
                        || progress == Progress.COMPLETED
                        || (progress == Progress.MOVED && meeting.earlierTimes().isEmpty()))
                .isPresent();
        return !isOff && day(meeting).isPresent() && !hasPassed(meeting);
    }

    private static Optional<LocalDate> day(Meeting meeting) {
        return meeting.time()
                .map(MeetingTime::date)
                .flatMap(date -> date.earliest().or(date::latest));
    }

    boolean isOutermost() {
        return around.isEmpty();
    }

    /** Shows the next deadline; how to register for a meeting is said beside it. */
    void nextDeadline() {
        document.due(on).stream()
                .filter(due -> !isRegistration(due))
                .findFirst()
                .ifPresent(due -> page.fact(
                        labels.get("summary.deadline"),
                        join(
                                ": ",
                                Phrase.within(words.day(due.deadline()), Wording.deadlines(due.document())),
                                formatted(due.deadline().text()))));
    }

    private Phrase link(Document other) {
        return Phrase.within(words.name((Record) other), Wording.section(other.id(), Optional.empty()));
    }

    /** Describes a deadline of the dossier; that of registering for a meeting is called so if it has no text of its own. */
    private Phrase due(Due due) {
        Phrase deadline = words.deadline(due.deadline());
        if (due.document() == document) {
            return deadline;
        }
        return isRegistration(due) && due.deadline().text().isEmpty()
                ? join(": ", join(" ", Phrase.of(labels.get("registration.to")), link(due.document())), deadline)
                : join(" ", deadline, Phrase.of("(").and(link(due.document())).and(")"));
    }

    private static boolean isRegistration(Due due) {
        return due.document() instanceof Meeting meeting
                && meeting.invitation()
                        .flatMap(Invitation::registration)
                        .flatMap(Registration::deadline)
                        .filter(deadline -> deadline.equals(due.deadline()))
                        .isPresent();
    }

    /** Shows the elements at the top of every document. */
    void head() {
        page.words(labels.get("alsoCalled"), document.alternativeTitles());
        document.excerpt().filter(Boolean::booleanValue).ifPresent(e -> page.paragraph(labels.get("excerpt")));
        document.asOf().ifPresent(when -> page.fact(labels.get("asOf"), labels.time(when)));
    }

    /** Shows the elements at the end of every document. */
    void tail() {
        page.section(
                labels.heading("bodies", document.bodies().size()),
                () -> document.bodies().forEach(body -> page.entry(words.participant(body))));
        attachments("attachments", document.attachments());
        passages("notes", document.notes());
        page.section(labels.get("document.about"), () -> {
            document.language().ifPresent(tag -> page.fact(labels.get("language"), labels.language(tag)));
            page.fact(labels.get("url"), Phrase.link(document.url()));
            document.access()
                    .ifPresent(access -> page.fact(labels.get("access"), labels.word("access.document", access)));
            document.published()
                    .ifPresent(when -> page.fact(
                            labels.get(document instanceof Meeting ? "published.meeting" : "published"),
                            labels.time(when)));
            participants("recipients", document.recipients());
            references(labels.heading("sources", document.sources().size()), document.sources());
            laws("legalBasis", document.legalBasis());
            identifiers(document.identifiers());
            if (around.isEmpty()) {
                leavingOut.ifPresent(whole -> leftOut(whole));
            }
        });
        page.section(
                labels.get("extensions"),
                () -> lookup.elements(document).added().forEach(this::extensions));
    }

    /** Shows how much of the complete document the public copy leaves out. */
    private void leftOut(Document whole) {
        Extent all = Extent.of(whole);
        Extent shown = Extent.of(document);
        List<Phrase> left = new ArrayList<>();
        count(left, all.attachments() - shown.attachments(), "attachment");
        count(left, shown.closedItems(), "hidden");
        count(left, all.documents() - shown.documents(), "document");
        page.facts(labels.get("leftOut"), left);
    }

    private void count(List<Phrase> left, int number, String what) {
        if (number > 0) {
            left.add(Phrase.of(labels.counted(number, what)));
        }
    }

    /** Shows the extensions of an element as JSON, because only their owners know what they mean. */
    private void extensions(Added added) {
        Extensible element = added.path().get(added.path().size() - 1);
        String owner = "";
        for (int i = added.path().size() - 1; i > 0 && owner.isEmpty(); i--) {
            owner = words.name((Record) added.path().get(i));
        }
        String of = owner;
        element.extensions().asMap().forEach((name, json) -> {
            if (!name.equals("$schema")) { // only an editor needs to know where its schema is
                page.fact(name, Phrase.of(json).and(of.isEmpty() ? "" : " (" + of + ")"));
            }
        });
    }

    void participants(String label, List<Participant> participants) {
        page.facts(
                labels.heading(label, participants.size()),
                participants.stream().map(words::participant).toList());
    }

    /** Shows what amendments have made, or will make, of an element or a property of the agreement. */
    Changed changed() {
        return changed;
    }

    void changed(Object elementOrProperty) {
        changed.sentences(elementOrProperty).forEach(page::paragraph);
    }

    void changed(Optional<?> element) {
        element.ifPresent(this::changed);
    }

    /** Shows what became of an element of the agreement in the other documents of the dossier. */
    void history(Reference reference) {
        histories.ifPresent(histories -> {
            History history = histories.apply(reference);
            page.facts(labels.get("successors"), some(history.successors(), words::reference));
            page.facts(
                    labels.get("mentions"),
                    some(
                            history.mentions(),
                            mention -> join(
                                    ": ",
                                    link(mention.meeting()),
                                    Phrase.of(mention.item().map(words::name)))));
        });
    }

    /** Shows the first of what may be as long as the document beside each of its elements. */
    private <T> List<Phrase> some(List<T> all, Function<T, Phrase> phrase) {
        Stream<Phrase> first = all.stream().limit(MOST_NAMED).map(phrase);
        Stream<Phrase> more = all.size() > MOST_NAMED ? Stream.of(Phrase.of(labels.get("more"))) : Stream.empty();
        return Stream.concat(first, more).toList();
    }

    /**
     * Shows deadlines once, the next first.
     *
     * @param where says where a deadline belongs, if not to the whole
     */
    void deadlines(List<Deadline> deadlines, Function<Deadline, String> where) {
        Set<Deadline> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(deadlines);
        List<Deadline> ahead = document.due(on).stream()
                .map(Due::deadline)
                .filter(open::remove)
                .toList();
        List<Deadline> rest = deadlines.stream().filter(open::contains).toList();
        List<Deadline> earlier = rest.stream()
                .filter(this::hasPassed)
                .sorted(Comparator.comparing(
                        deadline -> last(deadline).orElse(LocalDate.MIN), Comparator.naturalOrder()))
                .toList();
        List<Deadline> others =
                rest.stream().filter(deadline -> !hasPassed(deadline)).toList();
        page.section(labels.heading("deadlines", deadlines.size()), Wording.deadlines(document), () -> {
            page.section(
                    labels.get("deadlines.ahead") + " " + labels.day(on), () -> ahead.forEach(d -> deadline(d, where)));
            page.section(labels.get("deadlines.others"), () -> others.forEach(d -> deadline(d, where)));
            page.section(labels.get("deadlines.earlier"), () -> earlier.forEach(d -> deadline(d, where)));
        });
    }

    boolean hasPassed(Deadline deadline) {
        return last(deadline).filter(on::isAfter).isPresent();
    }

    /** Returns whether the last day of a meeting has passed. */
    boolean hasPassed(Meeting meeting) {
        return meeting.time()
                .flatMap(time -> time.lastDate().or(() -> time.date().latest()))
                .filter(on::isAfter)
                .isPresent();
    }

    private static Optional<LocalDate> last(Deadline deadline) {
        return deadline.atLatest().or(deadline::before).flatMap(When::latest);
    }

    /** Returns whether a decision is planned for the day or later. */
    boolean isAhead(Decision decision) {
        return Wording.isPlanned(decision)
                && decision.when().flatMap(When::latest).filter(on::isAfter).isEmpty();
    }

    private void deadline(Deadline deadline, Function<Deadline, String> where) {
        String part = where.apply(deadline);
        page.entry(words.deadline(deadline).and(part.isEmpty() ? "" : " (" + part + ")"), () -> changed(deadline.id()));
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
                        && outcome.passages().isEmpty()
                        && outcome.activities().isEmpty());
        if (names) {
            page.facts(
                    label,
                    outcomes.stream()
                            .map(outcome -> Phrase.of(outcome.title()).and(formatted(outcome.text())))
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
        Phrase text = join(": ", Phrase.of(passage.title()), formatted(passage.text()));
        boolean empty = passage.text().isEmpty()
                && passage.passages().isEmpty()
                && passage.activities().isEmpty();
        page.entry(
                passage.number(), empty && marksEmpty ? join(" ", text, Phrase.of(labels.get("empty"))) : text, () -> {
                    changed(passage.id());
                    passage.passages().forEach(this::passage);
                    passage.activities().forEach(this::activity);
                });
    }

    void activity(Activity activity) {
        activity(activity, "who");
    }

    void activity(Activity activity, String doers) {
        page.entry(words.activity(activity, doers), () -> {
            changed(activity.id());
            outcomes("outcomes.activity", activity.outcomes());
        });
    }

    void attachments(String key, List<Attachment> attachments) {
        page.section(labels.heading(key, attachments.size()), () -> attachments.forEach(this::attachment));
    }

    private void attachment(Attachment attachment) {
        List<Phrase> more = new ArrayList<>();
        attachment.published().ifPresent(when -> more.add(Phrase.of(labels.time(when))));
        attachment.access().ifPresent(access -> more.add(Phrase.of(labels.word("access.document", access))));
        attachment.revision().ifPresent(revision -> more.add(Phrase.of(revision(revision))));
        attachment.valid().ifPresent(when -> more.add(Phrase.of(labels.get("valid") + " " + labels.time(when))));
        if (!attachment.recipients().isEmpty()) {
            more.add(join(" ", Phrase.of(labels.get("sentTo")), words.participants(attachment.recipients())));
        }
        attachment.legalBasis().forEach(law -> more.add(Wording.law(law)));
        attachment
                .replaces()
                .ifPresent(old -> more.add(join(" ", Phrase.of(labels.get("replaces")), words.reference(old))));
        attachment.identifiers().forEach(identifier -> more.add(Wording.identifier(identifier)));
        more.add(Phrase.link(attachment.url()));
        Phrase name = join(" ", Phrase.of(attachment.number().map(n -> n + ".")), Phrase.of(attachment.title()));
        page.entry(join(" – ", name, join(", ", more)).and(words.quoted(attachment.wording())), () -> {
            changed(attachment.id());
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
