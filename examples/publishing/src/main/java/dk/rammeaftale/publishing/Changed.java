package dk.rammeaftale.publishing;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes the changes to an agreement by the amendments in a dossier, up to a day and after it. */
final class Changed {

    /** A day by which every amendment with a known day has taken effect. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Labels labels;
    private final @Nullable State state;
    private final Map<Object, List<String>> uncertain = new HashMap<>();

    /** The amendment that first brought an element. */
    private final Map<Id, Amendment> brought = new HashMap<>();

    /**
     * An agreement at three points in time.
     *
     * @param original the elements before any amendment
     * @param now the agreement on the day
     * @param nowElements the elements on the day
     * @param later the agreement after all amendments
     * @param laterElements the elements after all amendments
     */
    private record State(
            Elements original,
            EffectiveAgreement now,
            Elements nowElements,
            EffectiveAgreement later,
            Elements laterElements) {}

    private Changed(Labels labels, Lookup lookup, @Nullable State state) {
        this.labels = labels;
        this.state = state;
        applied()
                .forEach(amendment ->
                        lookup.elements(amendment).ids().forEach(id -> brought.putIfAbsent(id, amendment)));
        unknown().forEach(amendment -> amendment.changes().ifPresent(changes -> uncertain(amendment, changes)));
    }

    /** Records the changes of an amendment that is not known to take effect. */
    private void uncertain(Amendment by, Changes changes) {
        boolean isProposed = by.stage()
                        .filter(stage -> stage != Approvable.Stage.CONCLUDED)
                        .isPresent()
                || !by.register().getOrDefault(Standing.REJECTED, List.of()).isEmpty();
        String tense = isProposed ? "proposes." : "amends.";
        changes.removes().forEach(id -> uncertain(id, sentence(tense + "removed", by)));
        String changed = sentence(tense + "changed", by);
        changes.purpose().ifPresent(purpose -> uncertain("purpose", changed));
        changes.field().ifPresent(field -> uncertain("field", changed));
        changes.period().ifPresent(period -> uncertain("period", changed));
        changes.renewedEvery().ifPresent(every -> uncertain("renewedEvery", changed));
        changes.deadlines().forEach(deadline -> deadline.id().ifPresent(id -> uncertain(id, changed)));
        changes.appendices().forEach(appendix -> appendix.id().ifPresent(id -> uncertain(id, changed)));
        changes.focusAreas().forEach(area -> uncertain(area.id(), changed));
        changes.parts().forEach(part -> part.focusAreas().forEach(area -> uncertain(area.id(), changed)));
    }

    private void uncertain(Object what, String sentence) {
        uncertain.computeIfAbsent(what, w -> new ArrayList<>()).add(sentence);
    }

    static Changed of(Labels labels, Lookup lookup, Document document, Optional<Dossier> around, LocalDate on) {
        if (document instanceof FrameworkAgreement agreement && around.isPresent()) {
            Optional<EffectiveAgreement> now = lookup.effective(around.get(), agreement, on);
            Optional<EffectiveAgreement> later = lookup.effective(around.get(), agreement, LAST);
            if (now.isPresent() && later.isPresent()) {
                return new Changed(
                        labels,
                        lookup,
                        new State(
                                lookup.elements(agreement),
                                now.get(),
                                lookup.elements(now.get().agreement()),
                                later.get(),
                                lookup.elements(later.get().agreement())));
            }
        }
        return new Changed(labels, lookup, null);
    }

    /** Returns the agreement as it is on the day. */
    Optional<Document> text() {
        return state == null ? Optional.empty() : Optional.of(state.now.agreement());
    }

    /** Returns the amendments that have taken effect. */
    List<Amendment> applied() {
        return state == null ? List.of() : state.now.applied();
    }

    /** Says which amendments will take effect, and when. */
    List<String> ahead() {
        if (state == null) {
            return List.of();
        }
        Set<Amendment> applied = Collections.newSetFromMap(new IdentityHashMap<>());
        applied.addAll(state.now.applied());
        return state.later.applied().stream()
                .filter(amendment -> !applied.contains(amendment))
                .map(amendment -> Wording.shortened(amendment.title()) + " " + from(amendment))
                .toList();
    }

    /** Returns the amendments that are not known to have taken effect, or to take effect later. */
    List<Amendment> unknown() {
        return state == null ? List.of() : state.later.unknown();
    }

    /**
     * Says what became of an element or a property, and what will.
     *
     * @param what the element's id, or the property's name
     */
    List<String> sentences(Object what) {
        return sentences(what, true);
    }

    /** Returns the sentences about a part that is added or removed as a whole; changes inside it are shown at their place. */
    List<String> ofPart(Id part) {
        return sentences(part, false);
    }

    private List<String> sentences(Object what, boolean withChanges) {
        if (state == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        Amendment by = by(state.now, what);
        Amendment first = what instanceof Id id && state.original.find(id).isEmpty() ? brought.get(id) : null;
        if (first != null) {
            sentences.add(sentence("amended.added", first));
        }
        if (by != null && !by.equals(first) && withChanges) {
            sentences.add(sentence("amended.changed", by));
        }
        Amendment next = by(state.later, what);
        boolean goes = what instanceof Id id && state.laterElements.find(id).isEmpty();
        if (next != null && !next.equals(by) && (goes || withChanges)) {
            sentences.add(sentence(goes ? "amends.removed" : "amends.changed", next));
        }
        sentences.addAll(uncertain.getOrDefault(what, List.of()));
        return sentences;
    }

    private static @Nullable Amendment by(EffectiveAgreement agreement, Object what) {
        Map<?, Amendment> changes = what instanceof Id ? agreement.changedElements() : agreement.changedProperties();
        return changes.get(what);
    }

    /** Names what amendments have removed; what stood in something that is removed goes with it. */
    List<String> removed(Wording words) {
        if (state == null) {
            return List.of();
        }
        Set<Id> removed = new LinkedHashSet<>(state.now.changedElements().keySet());
        removed.removeIf(id ->
                state.original.find(id).isEmpty() || state.nowElements.find(id).isPresent());
        removed.remove(state.now.agreement().id());
        return removed.stream()
                .filter(id ->
                        state.original.around(id).filter(removed::contains).isEmpty())
                .map(id -> words.name(state.original.find(id).orElseThrow()) + " – "
                        + sentence("removed.by", state.now.changedElements().get(id)))
                .toList();
    }

    private String sentence(String key, @Nullable Amendment by) {
        return by == null ? "" : labels.get(key).replace("{by}", Wording.shortened(by.title())) + " " + from(by);
    }

    private String from(Amendment amendment) {
        return amendment.effective().map(this::from).orElseGet(() -> "(" + labels.get("amends.noDay") + ")");
    }

    private String from(When when) {
        return when.toString().contains("..")
                ? labels.time(when)
                : labels.get(when.day().isPresent() ? "from.day" : "from") + " " + labels.time(when);
    }
}
