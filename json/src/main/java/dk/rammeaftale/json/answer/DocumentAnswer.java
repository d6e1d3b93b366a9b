package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a document says, seen from a day. What its {@code type} has not is absent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param day the day from which it is seen
 * @param stage how far the parties of an agreement or amendment have come, optional
 * @param period the years that an agreement is for, optional
 * @param amends the agreement that an amendment changes, optional
 * @param effective when an amendment takes effect, optional
 * @param progress whether a meeting is planned, held, moved or cancelled, optional
 * @param body the body that meets, optional
 * @param date the day of a meeting, as precise as it is known, optional
 * @param lastDate its last day, if that is a later one, optional
 * @param start when it begins, optional
 * @param end when it ends, optional
 * @param place where it is held: name, address and rooms, optional
 * @param link where to take part online, a web address, optional
 * @param parties where the parties of an agreement or amendment stand, in order
 * @param deadlines its deadlines that have not passed, the soonest first; of a dossier they stand with its documents
 * @param focusAreas the focus areas of an agreement, or those that an amendment sets, in order
 * @param agenda the items of a meeting, in order
 * @param applied in a dossier, the amendments that are in what is said of an agreement, in the order of their effect
 * @param unknown in a dossier, the amendments of an agreement of which it is not known whether or how they change it by then
 * @param documents the documents of a dossier, in order; an agreement as its amendments have it on the day
 */
public record DocumentAnswer(
        DocumentRef document,
        LocalDate day,
        Optional<Stage> stage,
        Optional<When> period,
        Optional<Id> amends,
        Optional<When> effective,
        Optional<Progress> progress,
        Optional<String> body,
        Optional<When> date,
        Optional<LocalDate> lastDate,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<String> place,
        Optional<String> link,
        List<PartyAnswer> parties,
        List<DeadlineAnswer> deadlines,
        List<FocusAreaAnswer> focusAreas,
        List<AgendaItemAnswer> agenda,
        List<DocumentRef> applied,
        List<DocumentRef> unknown,
        List<DocumentAnswer> documents)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public DocumentAnswer {
        stage = orEmpty(stage);
        period = orEmpty(period);
        amends = orEmpty(amends);
        effective = orEmpty(effective);
        progress = orEmpty(progress);
        body = orEmpty(body);
        date = orEmpty(date);
        lastDate = orEmpty(lastDate);
        start = orEmpty(start);
        end = orEmpty(end);
        place = orEmpty(place);
        link = orEmpty(link);
        parties = orEmpty(parties);
        deadlines = orEmpty(deadlines);
        focusAreas = orEmpty(focusAreas);
        agenda = orEmpty(agenda);
        applied = orEmpty(applied);
        unknown = orEmpty(unknown);
        documents = orEmpty(documents);
    }
}
