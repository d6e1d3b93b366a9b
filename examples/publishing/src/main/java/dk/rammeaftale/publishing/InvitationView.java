package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Registration;
import java.util.stream.Collectors;

/** Shows an invitation to a meeting, and how to register for it. */
final class InvitationView {

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
            invitation.registration().ifPresent(r -> page.fact(labels.get("registration"), registration(r)));
            page.fact(labels.get("purpose"), formatted(invitation.purpose()));
            page.fact(labels.get("opening"), formatted(invitation.opening()));
            page.fact(labels.get("closing"), formatted(invitation.closing()));
            page.words(labels.get("catering"), invitation.catering());
            content.participants("audience", invitation.audience());
            content.participants("addressees", invitation.addressees());
            invitation.onBehalfOf().ifPresent(body -> page.fact(labels.get("onBehalfOf"), people.participant(body)));
            content.participants("signatories", invitation.signatories());
        });
        content.passages("questions", invitation.questions());
    }

    /** Describes how to register, without the details. */
    Phrase registrationInShort(Registration registration) {
        String channels = registration.channels().stream()
                .map(channel -> labels.word("channel", channel))
                .collect(Collectors.joining(", "));
        return join(
                ", ",
                Phrase.of(registration.deadline().filter(shown::hasPassed).map(d -> labels.get("deadline.passed"))),
                registration.deadline().map(words::deadline).orElse(Phrase.NONE),
                Phrase.of(channels),
                Phrase.of(registration.contact().map(People::contact)),
                Phrase.link(registration.link()));
    }

    private Phrase registration(Registration registration) {
        return join(". ", registrationInShort(registration), formatted(registration.text()));
    }
}
