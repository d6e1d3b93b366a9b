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
 * A framework agreement as amended on a day (gældende rammeaftale): the agreement with the changes of the amendments that have
 * taken effect. It is returned for any day: neither the agreement's period nor the time at which the agreement itself takes
 * effect, {@link FrameworkAgreement#effective()}, is compared with the day.
 *
 * <p>The agreement keeps its identity, its parties, and their decisions and claims. An approval of the agreement does not count
 * for an amendment, nor the reverse.
 *
 * <p>The stated time, {@link Amendment#effective()}, alone decides whether an amendment has taken effect: neither a stage nor
 * an approval has to be stated.
 * Amendments that cannot be placed are listed in {@code unknown}: those without a time, those that are stated to be a proposal
 * or out for approval, and those that a party has rejected. If only the month or the year is known, an amendment takes effect on
 * the first possible day.
 *
 * <p>Amendments take effect in the order of their days, and those of the same day in document order. An amendment that repeats an
 * element or a property unchanged does not count as a change to it.
 *
 * <p>Immutable and thread-safe. Source: domain rows R2, R3, R11.
 *
 * @param agreement the agreement with the amendments in {@code applied}, required
 * @param day the day, required
 * @param applied the amendments that have taken effect, in the order of their effect
 * @param unknown the amendments that may have taken effect: their day or their changes are not known, they are stated to be a
 *     proposal or out for approval, or a party has rejected them
 * @param changedElements by the id of an element, the amendment that last replaced, added or removed the element or something
 *     inside it; the agreement's own id stands for the whole agreement
 * @param changedProperties by the name of a property, the amendment that last gave {@code period}, {@code renewedEvery},
 *     {@code field} or {@code purpose} a new value
 */
public record EffectiveAgreement(
        FrameworkAgreement agreement,
        LocalDate day,
        List<Amendment> applied,
        List<Amendment> unknown,
        Map<Id, Amendment> changedElements,
        Map<String, Amendment> changedProperties)
        implements ModelValue {

    /** Creates an effective agreement; null collections become empty. */
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

    /** Returns the agreement's type, id and title, the day, and the ids of the applied amendments. */
    @Override
    public String toString() {
        String ids = applied.stream().map(Amendment::id).map(String::valueOf).collect(Collectors.joining(", "));
        return "EffectiveAgreement[" + agreement + ", " + day + (ids.isEmpty() ? "" : ", applied " + ids) + "]";
    }
}
