package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.meeting.AgendaItemKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An item of an agenda with what was decided. Items inside an item follow it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level how deep it stands: 1 in the agenda itself, 2 inside an item of it
 * @param id its id, optional
 * @param number its number as written, optional
 * @param title what it is called, or else its public title, optional
 * @param kind what kind of item it is, optional
 * @param access who may see it, as the item states it, optional
 * @param progress how far it has come, optional
 * @param start when it begins, optional
 * @param end when it ends, optional
 * @param recommendations what is recommended, point by point, CommonMark; alternatives stand in the document only
 * @param decisions what was decided, in order
 */
public record AgendaItemAnswer(
        int level,
        Optional<Id> id,
        Optional<String> number,
        Optional<String> title,
        Optional<AgendaItemKind> kind,
        Optional<Access> access,
        Optional<Progress> progress,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        List<String> recommendations,
        List<DecisionAnswer> decisions)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public AgendaItemAnswer {
        id = orEmpty(id);
        number = orEmpty(number);
        title = orEmpty(title);
        kind = orEmpty(kind);
        access = orEmpty(access);
        progress = orEmpty(progress);
        start = orEmpty(start);
        end = orEmpty(end);
        recommendations = orEmpty(recommendations);
        decisions = orEmpty(decisions);
    }
}
