package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows an invitation to a meeting, and how to register for it. */
final class InvitationView {

    /** A Danish telephone number. */
    private static final Pattern NUMBER = Pattern.compile("\\d([ .]?\\d){7}");

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final People people;
    private final Content content;

    InvitationView(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
        this.people = shown.people();
        this.content = new Content(shown);
    }

    void show(Invitation invitation) {
        page.section(labels.get("invitation"), () -> {
            page.fact(labels.get("theme"), formatted(invitation.theme()));
            inOneLine("audience", invitation.audience());
            inOneLine(isConsultation() ? "addressees.consultation" : "addressees", invitation.addressees());
            invitation.registration().ifPresent(r -> page.fact(labels.get("registration"), registration(r)));
            page.fact(labels.get("purpose"), formatted(invitation.purpose()));
            page.fact(labels.get("opening"), formatted(invitation.opening()));
            page.fact(labels.get("closing"), formatted(invitation.closing()));
            page.words(labels.get("catering"), invitation.catering());
            String inviting = invitation.sender().isPresent() ? "onBehalfOf" : "sender";
            invitation.onBehalfOf().ifPresent(body -> page.fact(labels.get(inviting), people.participant(body)));
            invitation.sender().ifPresent(sender -> page.fact(labels.get("sender"), people.participant(sender)));
            invitation.dated().ifPresent(when -> page.fact(labels.get("invitation.dated"), labels.time(when)));
            invitation.sent().ifPresent(when -> page.fact(labels.get("invitation.sent"), labels.time(when)));
            content.participants("signatories", invitation.signatories());
            content.participants("contacts", invitation.contacts());
        });
        content.passages("questions", invitation.questions());
    }

    private void inOneLine(String label, List<Participant> participants) {
        page.fact(labels.heading(label, participants.size()), people.participants(participants));
    }

    /** Describes how to register, without the details; if it is too late or the meeting is cancelled, only that. */
    Phrase registrationInShort(Registration registration) {
        return isCancelled()
                ? Phrase.of(labels.get("registration.cancelled"))
                : registration
                        .deadline()
                        .filter(shown::hasPassed)
                        .map(this::passed)
                        .orElseGet(() -> howToRegister(registration));
    }

    private boolean isConsultation() {
        return shown.document() instanceof Meeting meeting
                && meeting.kind().filter(ActivityKind.CONSULTATION::equals).isPresent();
    }

    private boolean isCancelled() {
        return shown.document() instanceof Meeting meeting && Timelines.isCancelled(meeting);
    }

    private Phrase howToRegister(Registration registration) {
        Phrase deadline = registration.deadline().map(words::deadline).orElse(Phrase.NONE);
        List<String> ways = registration.channels().stream()
                .map(channel -> labels.word("channel", channel))
                .toList();
        String missing = missing(registration);
        Phrase through = join(
                ", ",
                ways.isEmpty()
                        ? Phrase.of(missing)
                        : join(
                                " ",
                                Phrase.of(labels.get("registration.through") + " " + labels.either(ways)),
                                Phrase.of(inBrackets(missing))),
                Phrase.of(registration.contact().map(People::contact)),
                Phrase.link(registration.link()));
        return join(ways.isEmpty() ? ", " : " ", deadline, through);
    }

    /** Says as a sentence when the deadline was. */
    private Phrase passed(Deadline deadline) {
        String day = labels.passed(deadline.atLatest(), deadline.before(), deadline.time());
        return words.deadline(deadline, day).and(".");
    }

    private static String inBrackets(String words) {
        return words.isEmpty() ? "" : "(" + words + ")";
    }

    /** Says which address, number or person is not here: a reader who looks for it has to ask elsewhere. */
    private String missing(Registration registration) {
        Optional<Contact> leftOut = leftOut();
        Optional<Contact> here = registration.contact();
        String text = registration.text().orElse("");
        List<String> missing = new ArrayList<>();
        if (leftOut.flatMap(Contact::name).isPresent()) {
            missing.add(labels.get("contact.name"));
        }
        if ((registration.channels().contains(Registration.Channel.EMAIL)
                        || leftOut.flatMap(Contact::email).isPresent())
                && here.flatMap(Contact::email).isEmpty()
                && !text.contains("@")) {
            missing.add(labels.get("contact.email"));
        }
        if ((registration.channels().contains(Registration.Channel.TELEPHONE)
                        || leftOut.flatMap(Contact::phone).isPresent())
                && here.flatMap(Contact::phone).isEmpty()
                && !NUMBER.matcher(text).find()) {
            missing.add(labels.get("contact.phone"));
        }
        return missing.isEmpty()
                ? ""
                : labels.listed(missing) + " "
                        + labels.get(leftOut.isPresent() ? "contact.leftOut" : "contact.notStated");
    }

    /** Returns the contact that the public copy leaves out. */
    private Optional<Contact> leftOut() {
        return shown.complete()
                .flatMap(whole -> whole.document(shown.document().id()))
                .filter(Meeting.class::isInstance)
                .flatMap(meeting -> ((Meeting) meeting).invitation())
                .flatMap(Invitation::registration)
                .flatMap(Registration::contact);
    }

    private Phrase registration(Registration registration) {
        return join(
                ". ", registrationInShort(registration), isCancelled() ? Phrase.NONE : formatted(registration.text()));
    }
}
