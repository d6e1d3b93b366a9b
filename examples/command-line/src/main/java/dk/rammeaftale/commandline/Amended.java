package dk.rammeaftale.commandline;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Says what the amendments in a dossier have made of an agreement by a day, and what they will make of it. */
final class Amended {

    private final Labels labels;
    private final FrameworkAgreement agreement;
    private final Dossier dossier;
    private final List<Amendment> inEffect;
    private final Map<LocalDate, EffectiveAgreement> texts = new HashMap<>();

    Amended(Labels labels, FrameworkAgreement agreement, Dossier dossier, LocalDate on) {
        this.labels = labels;
        this.agreement = agreement;
        this.dossier = dossier;
        this.inEffect = text(on).applied();
    }

    /** Says what became of an element, a sentence for each amendment. */
    List<String> element(Id element) {
        return by(element).stream().map(by -> sentence(by, element)).toList();
    }

    /** Says what became of a part as a whole; what stands in it is told at its own place. */
    List<String> part(Part part) {
        return by(part.id()).stream()
                .filter(by -> removes(by, part.id())
                        || by.parts().stream().anyMatch(other -> other.id().equals(part.id())))
                .map(by -> sentence(by, part.id()))
                .toList();
    }

    /** Says what became of a simple property. */
    List<String> property(String name) {
        Predicate<Amendment> sets = by -> after(by)
                .filter(text -> by.equals(text.changedProperties().get(name)))
                .isPresent();
        return by(agreement.id()).stream()
                .filter(sets)
                .map(by -> sentence(by, agreement.id()))
                .toList();
    }

    private List<Amendment> by(Id element) {
        return dossier.historyOf(Reference.builder()
                        .document(agreement.id())
                        .element(element)
                        .build())
                .amendments();
    }

    private String sentence(Amendment by, Id element) {
        String when = by.effective().map(this::from).orElseGet(() -> "(" + labels.get("amends.noDay") + ")");
        String tense = inEffect.contains(by) ? "amended." : isOpen(by) ? "proposes." : "amends.";
        return labels.get(tense + (removes(by, element) ? "removed" : "changed"))
                        .replace("{by}", by.title()) + " " + when;
    }

    private String from(When when) {
        return when.toString().contains("..") ? labels.time(when) : labels.get("from") + " " + labels.time(when);
    }

    private static boolean isOpen(Amendment amendment) {
        return amendment
                .stage()
                .filter(stage -> stage != Approvable.Stage.CONCLUDED)
                .isPresent();
    }

    private boolean removes(Amendment by, Id element) {
        return by.changes()
                        .filter(changes -> changes.removes().contains(element))
                        .isPresent()
                || after(by)
                        .map(EffectiveAgreement::agreement)
                        .filter(text -> text.element(element).isEmpty())
                        .isPresent();
    }

    /** The agreement as it is when an amendment has taken effect. */
    private Optional<EffectiveAgreement> after(Amendment by) {
        return by.effective().flatMap(when -> when.earliest().or(when::latest)).map(this::text);
    }

    private EffectiveAgreement text(LocalDate day) {
        return texts.computeIfAbsent(
                day, d -> dossier.effective(agreement.id(), d).orElseThrow());
    }
}
