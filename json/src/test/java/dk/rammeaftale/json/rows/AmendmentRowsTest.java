package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amendments, checked row by row of the domain, in Java and in the committed JSON. */
class AmendmentRowsTest {

    private static final List<Document> DOCUMENTS = Amendments.dossier().documents();
    private static final FrameworkAgreement BASE = (FrameworkAgreement) DOCUMENTS.get(0);
    private static final Amendment PROLONGATION = (Amendment) DOCUMENTS.get(1);
    private static final Amendment BY_TITLE = (Amendment) DOCUMENTS.get(2);

    private static final Changes CHANGES = PROLONGATION.changes().orElseThrow();

    private static final CommittedJson JSON = RowDocument.AMENDED.json();

    @Test
    void r02_anAgreementInForceIsProlonged() {
        assertThat(BASE.period().latest()).hasValue(LocalDate.of(2020, 12, 31));
        assertThat(CHANGES.period().flatMap(When::earliest))
                .isEqualTo(BASE.period().earliest());
        assertThat(CHANGES.period().flatMap(When::latest)).hasValue(LocalDate.of(2021, 12, 31));

        assertThat(JSON.text("/documents/0/period")).isEqualTo("2019/2020");
        assertThat(JSON.text("/documents/1/changes/period")).isEqualTo("2019/2021");
    }

    @Test
    void r03_anAmendmentIsADocumentOfItsOwnAndTheBaseKeepsItsIdentity() {
        assertThat(PROLONGATION.amends()).isEqualTo(Reference.to(BASE.id().text()));
        assertThat(PROLONGATION.id()).isNotEqualTo(BASE.id());

        assertThat(JSON.each("/documents", "type")).containsExactly("frameworkAgreement", "amendment", "amendment");
        assertThat(JSON.text("/documents/1/amends/document")).isEqualTo(JSON.text("/documents/0/id"));
    }

    @Test
    void r03_itHasAnEffectiveDay() {
        assertThat(PROLONGATION.effective().flatMap(When::day)).hasValue(LocalDate.of(2021, 1, 1));

        assertThat(JSON.text("/documents/1/effective")).isEqualTo("2021-01-01");
    }

    @Test
    void r03_itHasApprovalsOfItsOwn() {
        assertThat(BASE.parties()).extracting(BASE::standing).containsOnly(Standing.APPROVED);
        assertThat(PROLONGATION.parties())
                .extracting(Party::authority, PROLONGATION::standing)
                .containsExactly(
                        tuple(Amendments.RANDERS, Standing.APPROVED),
                        tuple(
                                Amendments.VIBORG,
                                Standing.UNKNOWN), // its approval of the agreement does not count for the amendment
                        tuple(Amendments.REGION, Standing.PENDING));
        assertThat(PROLONGATION.decisions().get(0).verdict()).hasValue(Verdict.RECOMMENDED);
        assertThat(PROLONGATION.claims()).hasSize(1);

        assertThat(JSON.text("/documents/1/parties/0/decisions/0/verdict")).isEqualTo("endorsed");
        assertThat(JSON.has("/documents/1/parties/1/decisions")).isFalse();
        assertThat(JSON.text("/documents/1/decisions/0/by/name")).isEqualTo("KKR Midtjylland");
        assertThat(JSON.text("/documents/1/claims/0/wording")).isEqualTo("Kommunerne har sagt ja.");
    }

    @Test
    void r03_wholeElementsAreReplacedByTheirIdsOrAdded() {
        List<Id> inForce = BASE.allFocusAreas().stream().map(FocusArea::id).toList();
        assertThat(CHANGES.focusAreas())
                .extracting(area -> inForce.contains(area.id()))
                .containsExactly(true, false);
        assertThat(CHANGES.deadlines().stream().map(Deadline::id))
                .containsExactly(BASE.deadlines().get(0).id(), Optional.empty());
        assertThat(CHANGES.appendices().stream().map(Attachment::id))
                .containsExactly(BASE.appendices().get(0).id());

        assertThat(JSON.each("/documents/1/changes/focusAreas", "id")).containsExactly("focus-area-2", "focus-area-3");
        assertThat(JSON.text("/documents/0/parts/0/focusAreas/1/id")).isEqualTo("focus-area-2");
        assertThat(JSON.text("/documents/1/changes/deadlines/0/id"))
                .isEqualTo(JSON.text("/documents/0/deadlines/0/id"));
        assertThat(JSON.each("/documents/1/changes/appendices", "title")).containsExactly("Takster 2021");
    }

    @Test
    void r03_elementsAreRemoved() {
        assertThat(CHANGES.removes())
                .containsExactly(BASE.allFocusAreas().get(0).id());

        assertThat(JSON.texts("/documents/1/changes/removes")).containsExactly("focus-area-1");
        assertThat(JSON.text("/documents/0/parts/0/focusAreas/0/id")).isEqualTo("focus-area-1");
    }

    @Test
    void r03_simplePropertiesAreSet() {
        assertThat(CHANGES.purpose()).get().asString().contains("epidemi");
        assertThat(CHANGES.renewedEvery()).isEmpty(); // an unset property stays unchanged
        assertThat(BASE.renewedEvery()).isPresent();

        assertThat(JSON.text("/documents/1/changes/purpose")).contains("epidemi");
        assertThat(JSON.has("/documents/1/changes/renewedEvery")).isFalse();
    }

    @Test
    void r03_oneMayBeKnownByItsTitleOnly() {
        assertThat(BY_TITLE)
                .isEqualTo(Amendment.builder()
                        .id(Id.parse("allonge-takster"))
                        .title("Tillæg om betaling ved fravær")
                        .amends(Reference.to(BASE.id().text()))
                        .build());

        assertThat(JSON.text("/documents/2/title")).isEqualTo("Tillæg om betaling ved fravær");
        assertThat(JSON.size("/documents/2")).isEqualTo(4); // type, id, title, amends
    }
}
