package dk.rammeaftale;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A framework agreement as it is on a day (gældende rammeaftale): the agreement with the amendments that have taken effect. It
 * keeps its identity, its parties, and their decisions and claims; nobody's approval of one counts for the other. What is not
 * known is said and not guessed.
 *
 * <p>That an amendment takes effect is what its {@code effective} states; it need state neither a stage nor an approval, and whose
 * approval is not stated takes nothing from it. One that states no such day may be in effect, and is unknown. One whose day is known
 * by its month or year only is in effect from the first day it may mean. Amendments take effect
 * in the order of their days, and those of one day in document order. An element, or a property, that
 * an amendment restates as it was is not changed by it.
 *
 * <p>Immutable and thread-safe. Source: domain rows R2, R3, R11.
 *
 * @param agreement the agreement with the changes of the amendments applied, required
 * @param day the day, required
 * @param applied the amendments that have taken effect, in the order of their effect
 * @param unknown the amendments that may have taken effect: their day, or what they change, is not known, they are stated to be a
 *     proposal or out for approval, or a party has rejected them
 * @param changedElements the amendment that last replaced, added or removed an element or something in it, by the element's id;
 *     the agreement's own id stands for the whole
 * @param changedProperties the amendment that last set {@code period}, {@code renewedEvery}, {@code field} or {@code purpose} to
 *     something else, by the property's name
 */
public record EffectiveAgreement(
        FrameworkAgreement agreement,
        LocalDate day,
        List<Amendment> applied,
        List<Amendment> unknown,
        Map<Id, Amendment> changedElements,
        Map<String, Amendment> changedProperties)
        implements ModelValue {

    /** Makes an effective agreement; null collections become empty. */
    public EffectiveAgreement {
        applied = orEmpty(applied);
        unknown = orEmpty(unknown);
        changedElements = orEmpty(changedElements);
        changedProperties = orEmpty(changedProperties);
    }

    static EffectiveAgreement of(FrameworkAgreement base, List<Amendment> amendments, LocalDate day) {
        Predicate<Amendment> isKnown = amendment -> Amending.isInEffect(amendment, day);
        List<Amendment> inEffect = amendments.stream()
                .filter(amendment -> mayHaveTakenEffect(amendment, day))
                .toList();
        List<Amendment> applied = inEffect.stream().filter(isKnown).toList();
        List<Amendment> unknown = inEffect.stream().filter(isKnown.negate()).toList();
        Map<Id, Amendment> elements = new LinkedHashMap<>();
        Map<String, Amendment> properties = new LinkedHashMap<>();
        AmendedText text = new AmendedText(base, applied);
        for (Amendment amendment : applied) {
            AmendedText.Step step = text.apply(amendment);
            step.elements().forEach(id -> elements.put(id, amendment));
            step.properties().forEach(name -> properties.put(name, amendment));
        }
        return new EffectiveAgreement(text.agreement(), day, applied, unknown, elements, properties);
    }

    private static boolean mayHaveTakenEffect(Amendment amendment, LocalDate day) {
        return amendment
                .effective()
                .flatMap(When::earliest)
                .filter(day::isBefore)
                .isEmpty();
    }

    /** Returns type, id and title of the agreement, the day, and the ids of the amendments in effect. */
    @Override
    public String toString() {
        return "EffectiveAgreement[" + agreement + ", " + day + ", "
                + applied.stream()
                        .map(Amendment::id)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "applied ", ""))
                + "]";
    }
}
