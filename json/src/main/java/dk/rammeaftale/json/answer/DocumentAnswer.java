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
 * Summary of a document as of a day. Components that do not apply to the document's {@code type} are absent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document, required
 * @param day the day of the summary, required
 * @param stage the stage of an agreement or amendment, optional
 * @param period the period of an agreement, optional
 * @param amends the agreement that an amendment changes, optional
 * @param effective the time at which an amendment takes effect, or an agreement that states it beside its period, optional
 * @param progress the progress of a meeting: planned, held, moved or cancelled; optional
 * @param number the number of a meeting, such as {@code 4/2024}, optional
 * @param body the body that meets, optional
 * @param date the day of a meeting, as precisely as it is known, optional
 * @param lastDate the last day of a meeting that lasts several days, optional
 * @param start the time at which a meeting begins, optional
 * @param end the time at which a meeting ends, optional
 * @param place the venue of a meeting: name, address and rooms; optional
 * @param link the web address for taking part in a meeting online, optional
 * @param parties the standings of the parties of an agreement or amendment, in order; may be empty
 * @param deadlines the deadlines that have not passed, the earliest first; empty for a dossier, whose documents list
 *     their own
 * @param focusAreas the focus areas of an agreement, or those that an amendment sets, in order; may be empty
 * @param agenda the agenda items of a meeting, in order; may be empty
 * @param applied for an agreement in a dossier, the amendments included in the summary, in the order of their effect;
 *     may be empty
 * @param unknown for an agreement in a dossier, the amendments for which it is unknown whether or how they change it on
 *     the day; may be empty
 * @param documents the documents of a dossier, in order, agreements with their amendments applied as of the day; may be
 *     empty
 */
public record DocumentAnswer(
        DocumentRef document,
        LocalDate day,
        Optional<Stage> stage,
        Optional<When> period,
        Optional<Id> amends,
        Optional<When> effective,
        Optional<Progress> progress,
        Optional<String> number,
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

    /** Creates an answer; null collections and optionals become empty. */
    public DocumentAnswer {
        stage = orEmpty(stage);
        period = orEmpty(period);
        amends = orEmpty(amends);
        effective = orEmpty(effective);
        progress = orEmpty(progress);
        number = orEmpty(number);
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

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
