package dk.rammeaftale.publishing;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.people.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the answers to a consultation (høring) from decisions. */
final class Consultation {

    private final Meeting meeting;

    /** The questions of the invitation. */
    private final Set<Id> invited;

    Consultation(Meeting meeting) {
        this.meeting = meeting;
        this.invited = meeting.invitation()
                .map(invitation -> ids(invitation.questions()))
                .orElse(Set.of());
    }

    /** Returns whether others are consulted on an agenda item. */
    boolean isAbout(AgendaItem item) {
        return meeting.kind().filter(ActivityKind.CONSULTATION::equals).isPresent()
                || item.kind().filter(AgendaItemKind.CONSULTATION::equals).isPresent();
    }

    /**
     * Tells whether a decision of an item is an answer: of another body than those that ask or decide, and without a verdict or
     * about one of the questions; or positions alone. Nothing tells whether any other verdict of another body answers the consultation or decides on
     * it.
     */
    Predicate<Decision> answers(AgendaItem item) {
        if (!isAbout(item)) {
            return decision -> false;
        }
        Set<Id> questions = ids(item.questions());
        return decision -> isOfNobody(decision)
                || (decision.by().filter(by -> !asks(item, by)).isPresent()
                        && (decision.verdict().isEmpty()
                                || decision.about().stream().anyMatch(about -> isQuestion(questions, about))));
    }

    /** Returns whether only the positions of others are stated, such as who has not answered. */
    private static boolean isOfNobody(Decision decision) {
        return decision.by().isEmpty()
                && decision.verdict().isEmpty()
                && decision.text().isEmpty()
                && !decision.positions().isEmpty();
    }

    private boolean asks(AgendaItem item, Participant by) {
        return Stream.of(
                        meeting.body(),
                        item.decidingBody(),
                        meeting.invitation().flatMap(Invitation::onBehalfOf),
                        meeting.invitation().flatMap(Invitation::sender))
                .flatMap(Optional::stream)
                .anyMatch(body -> isSame(by, body));
    }

    /** Returns whether two participants are one body, whatever role in it or contact is stated. */
    private static boolean isSame(Participant one, Participant other) {
        if (one.name().isPresent() && other.name().isPresent()) {
            boolean areApart = one.authority().isPresent()
                    && other.authority().isPresent()
                    && !one.authority().equals(other.authority());
            return one.name().get().equalsIgnoreCase(other.name().get()) && !areApart;
        }
        return one.name().equals(other.name())
                && one.kind().equals(other.kind())
                && one.authority().equals(other.authority());
    }

    private boolean isQuestion(Set<Id> questions, Reference about) {
        boolean isHere = about.document().map(meeting.id()::equals).orElse(true);
        return isHere
                && about.element()
                        .filter(element -> questions.contains(element) || invited.contains(element))
                        .isPresent();
    }

    private static Set<Id> ids(List<Passage> questions) {
        return questions.stream().flatMap(question -> question.id().stream()).collect(Collectors.toSet());
    }
}
