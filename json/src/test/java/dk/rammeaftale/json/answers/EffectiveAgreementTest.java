package dk.rammeaftale.json.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Dossier.History.Mention;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Properties of every effective agreement and every history, also for invalid documents. */
class EffectiveAgreementTest {

    private static final Id BASE = Id.parse("sjaelland-2021-22");
    private static final Reference AMENDS = Reference.to("sjaelland-2021-22");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final List<String> EFFECTIVE =
            List.of("2021-01-01", "2021-01-01", "2021-06-01", "2021", "2020-24", "../2021-03-31", "2022", "XXXX-01-01");

    /** Arbitrary dossiers. */
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(ModelArbitraries.valid(Dossier.class), ModelArbitraries.any(Dossier.class));
    }

    /** An agreement with amendments that reuse many of its ids. */
    @Provide
    Arbitrary<Dossier> amended() {
        return Combinators.combine(
                        ModelArbitraries.any(Dossier.class),
                        ModelArbitraries.valid(FrameworkAgreement.class),
                        ModelArbitraries.any(Amendment.class)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.longs())
                .as((dossier, base, amendments, seed) -> {
                    Random random = new Random(seed);
                    List<Id> known = ids(base);
                    List<Document> documents = new ArrayList<>(dossier.documents());
                    documents.add(0, base.withId(BASE));
                    amendments.forEach(amendment -> documents.add(amending(amendment, known, random)));
                    return dossier.withDocuments(documents);
                });
    }

    @Property(tries = 100)
    void everyAgreementOfADossierIsEffectiveAndNothingElseIs(@ForAll("dossiers") Dossier dossier) {
        for (Document document : dossier.documents()) {
            assertThat(dossier.effective(document.id(), DAY).isPresent())
                    .isEqualTo(document instanceof FrameworkAgreement);
        }
    }

    @Property(tries = 100)
    void withoutAmendmentsItIsTheAgreement(@ForAll("amended") Dossier dossier) {
        List<Document> others = dossier.documents().stream()
                .filter(document -> !(document instanceof Amendment))
                .toList();

        EffectiveAgreement effective = effective(dossier.withDocuments(others));

        assertThat(effective.agreement()).isEqualTo(base(dossier));
        assertThat(effective.changedElements()).isEmpty();
        assertThat(effective.changedProperties()).isEmpty();
    }

    @Property(tries = 100)
    void itKeepsItsIdentityAndApprovalsAndAllThatNoAmendmentCanChange(@ForAll("amended") Dossier dossier) {
        FrameworkAgreement base = base(dossier);
        FrameworkAgreement effective = effective(dossier).agreement();

        assertThat(effective.id()).isEqualTo(base.id());
        assertThat(effective.title()).isEqualTo(base.title());
        assertThat(effective.parties()).isEqualTo(base.parties());
        assertThat(effective.decisions()).isEqualTo(base.decisions());
        assertThat(effective.claims()).isEqualTo(base.claims());
        assertThat(effective.register()).isEqualTo(base.register());
        assertThat(effective.predecessors()).isEqualTo(base.predecessors());
        assertThat(effective.extensions()).isEqualTo(base.extensions());
    }

    @Property(tries = 100)
    void itIsTheSameEveryTime(@ForAll("amended") Dossier dossier) {
        assertThat(effective(dossier)).isEqualTo(effective(dossier));
    }

    @Property(tries = 100)
    void everyAmendmentInEffectIsAppliedOrNamed(@ForAll("amended") Dossier dossier) {
        EffectiveAgreement effective = effective(dossier);
        for (Document document : dossier.documents()) {
            if (document instanceof Amendment amendment && amendment.amends().equals(AMENDS)) {
                boolean ahead = amendment
                        .effective()
                        .flatMap(When::earliest)
                        .filter(DAY::isBefore)
                        .isPresent();
                assertThat(Stream.of(effective.applied(), effective.unknown())
                                .filter(amendments -> amendments.contains(amendment)))
                        .hasSize(ahead ? 0 : 1);
            }
        }
    }

    @Property(tries = 300)
    void whatNoAmendmentChangedIsAsItWas(@ForAll("amended") Dossier dossier) {
        FrameworkAgreement base = base(dossier);
        EffectiveAgreement effective = effective(dossier);
        Set<Id> ids = new HashSet<>(ids(base));
        ids.addAll(ids(effective.agreement()));
        ids.removeAll(effective.changedElements().keySet());

        Set<String> properties = new HashSet<>(List.of("period", "renewedEvery", "field", "purpose"));
        properties.removeAll(effective.changedProperties().keySet());

        assertThat(ids)
                .allSatisfy(id -> assertThat(effective.agreement().element(id)).isEqualTo(base.element(id)));
        assertThat(properties)
                .allSatisfy(name ->
                        assertThat(Shape.value(effective.agreement(), name)).isEqualTo(Shape.value(base, name)));
        assertThat(effective.applied()).containsAll(effective.changedElements().values());
        assertThat(effective.applied())
                .containsAll(effective.changedProperties().values());
        Statistics.label("changed")
                .collect(!effective.changedElements().isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 30));
    }

    @Property(tries = 300)
    void whatTheLastAmendmentRemovesIsGone(@ForAll("amended") Dossier dossier) {
        EffectiveAgreement effective = effective(dossier);
        Set<Id> removed = effective.applied().stream()
                .skip(Math.max(0, effective.applied().size() - 1))
                .flatMap(last -> last.changes().stream())
                .flatMap(changes -> changes.removes().stream())
                .collect(Collectors.toSet());

        Statistics.label("removed")
                .collect(!removed.isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 5));
        assertThat(ids(effective.agreement())).noneMatch(removed::contains);
    }

    @Property(tries = 100)
    void everyReferenceHasAHistoryThatEndsAndIsNotItself(@ForAll("amended") Dossier dossier) {
        for (Id element : ids(dossier)) {
            Reference reference =
                    Reference.builder().document(BASE).element(element).build();
            History history = dossier.historyOf(reference);
            assertThat(history.predecessors()).doesNotHaveDuplicates().doesNotContain(reference);
            assertThat(history.successors()).doesNotHaveDuplicates().doesNotContain(reference);
        }
    }

    @Property(tries = 300)
    void whatIsChangedOnADayIsChangedInItsHistory(@ForAll("amended") Dossier dossier) {
        effective(dossier).changedElements().forEach((element, amendment) -> {
            Reference reference =
                    Reference.builder().document(BASE).element(element).build();
            assertThat(dossier.historyOf(reference).amendments()).contains(amendment);
        });
    }

    @Property(tries = 100)
    void whoeverRefersToSomethingIsInItsHistory(@ForAll("dossiers") Dossier dossier) {
        for (Document document : dossier.documents()) {
            if (document instanceof Meeting meeting) {
                Walk.throughRecords(meeting, (at, record) -> {
                    if (record instanceof Reference to && to.document().isPresent()) {
                        assertThat(dossier.historyOf(to).mentions())
                                .extracting(Mention::meeting)
                                .contains(meeting);
                    }
                    return true;
                });
            }
        }
    }

    /** Makes an amendment of the agreement, and replaces half of its ids by ids of the agreement's elements. */
    private static Amendment amending(Amendment amendment, List<Id> known, Random random) {
        Walk.Rewriter rewriter = value -> value instanceof Id && random.nextBoolean() ? one(known, random) : value;
        Amendment amending = (Amendment) Objects.requireNonNull(Walk.rewrite(amendment, rewriter));
        return amending.withAmends(AMENDS)
                .withEffective(When.parse(one(EFFECTIVE, random)))
                .withChanges(amending.changes()
                        .map(changes ->
                                changes.withRemoves(random.nextBoolean() ? List.of() : List.of(one(known, random))))
                        .orElse(null));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static FrameworkAgreement base(Dossier dossier) {
        return (FrameworkAgreement) dossier.documents().get(0);
    }

    private static EffectiveAgreement effective(Dossier dossier) {
        return dossier.effective(BASE, DAY).orElseThrow();
    }

    private static List<Id> ids(Document document) {
        List<Id> ids = new ArrayList<>();
        Walk.throughRecords(document, (at, record) -> {
            Shape.value(record, "id").map(Id.class::cast).ifPresent(ids::add);
            return true;
        });
        return ids;
    }
}
