package dk.rammeaftale;

import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.shape.Walk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The deadlines of a dossier: those of an agreement and its amendments in effect count as often as the effective text has them. */
final class DossierDue {

    private final Map<Id, Map<Deadline, Integer>> left = new HashMap<>();
    private final Set<Amendment> applied = new HashSet<>();

    private DossierDue() {}

    static List<Due> of(Dossier dossier, LocalDate from) {
        DossierDue texts = new DossierDue();
        for (Document document : dossier.documents()) {
            if (document instanceof FrameworkAgreement agreement && agreement.id() != null) {
                List<Amendment> amendments = Amending.amendments(dossier, agreement.id());
                texts.add(EffectiveAgreement.of(agreement, amendments, from));
            }
        }
        return dossier.documents().stream()
                .filter(Objects::nonNull)
                .flatMap(document -> document.due(from).stream().filter(due -> texts.hold(document, due.deadline())))
                .sorted(Comparator.comparing(Due::lastDay))
                .toList();
    }

    private void add(EffectiveAgreement effective) {
        applied.addAll(effective.applied());
        Map<Deadline, Integer> deadlines =
                left.computeIfAbsent(effective.agreement().id(), id -> new HashMap<>());
        Walk.throughRecords(effective.agreement(), (at, record) -> {
            if (record instanceof Deadline deadline) {
                deadlines.merge(deadline, 1, Integer::sum);
            }
            return true;
        });
    }

    /** Says whether a deadline of a document holds; each that the effective text has is given once. */
    private boolean hold(Document document, Deadline deadline) {
        Optional<Id> agreement = document instanceof FrameworkAgreement
                ? Optional.ofNullable(document.id())
                : Amending.amended(document).filter(id -> applied.contains(document));
        return agreement
                .map(left::get)
                .map(deadlines -> deadlines.merge(deadline, -1, Integer::sum) >= 0)
                .orElse(true);
    }
}
