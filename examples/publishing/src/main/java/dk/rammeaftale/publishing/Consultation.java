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
import java.util.stream.Stream;

/** Tells the answers to a consultation (høring) from decisions. */
final class Consultation {

    private Consultation() {}

    /** Returns whether others are consulted on an agenda item. */
    static boolean isOne(Meeting meeting, AgendaItem item) {
        return meeting.kind().filter(ActivityKind.CONSULTATION::equals).isPresent()
                || item.kind().filter(AgendaItemKind.CONSULTATION::equals).isPresent();
    }

    /**
     * Returns whether a decision is an answer: of another body than those that ask or decide, and without a verdict or about
     * one of the questions. Nothing tells whether any other verdict of another body answers the consultation or decides on it.
     */
    static boolean isAnswer(Meeting meeting, AgendaItem item, Decision decision) {
        return isOne(meeting, item)
                && decision.by().filter(by -> !asks(meeting, item, by)).isPresent()
                && (decision.verdict().isEmpty()
                        || decision.about().stream().anyMatch(about -> isQuestion(meeting, item, about)));
    }

    private static boolean asks(Meeting meeting, AgendaItem item, Participant by) {
        return Stream.of(
                        meeting.body(),
                        item.decidingBody(),
                        meeting.invitation().flatMap(Invitation::onBehalfOf))
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

    private static boolean isQuestion(Meeting meeting, AgendaItem item, Reference about) {
        boolean isHere = about.document().map(meeting.id()::equals).orElse(true);
        List<Passage> invited = meeting.invitation().map(Invitation::questions).orElse(List.of());
        Stream<Id> questions =
                Stream.concat(item.questions().stream(), invited.stream()).flatMap(question -> question.id().stream());
        return isHere && about.element().filter(questions.toList()::contains).isPresent();
    }
}
