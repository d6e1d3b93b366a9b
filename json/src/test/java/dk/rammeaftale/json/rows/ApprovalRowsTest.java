package dk.rammeaftale.json.rows;

import static dk.rammeaftale.people.ParticipantKind.COMMITTEE;
import static dk.rammeaftale.people.ParticipantKind.KKR;
import static dk.rammeaftale.people.ParticipantKind.MUNICIPAL_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Approvals by the parties, checked row by row of the domain, in Java and in the committed JSON. */
class ApprovalRowsTest {

    private static final FrameworkAgreement AGREEMENT = Approvals.agreement();
    private static final CommittedJson JSON = RowDocument.APPROVALS.json();

    @Test
    void r06_bodiesInsideOnePartyActInTurnEachWithItsVerbAndDate() {
        assertThat(party(Approvals.KOLDING).decisions())
                .extracting(
                        d -> d.by().flatMap(Participant::name).orElse("byrådet"),
                        d -> d.verdict().orElseThrow(),
                        d -> d.when().orElseThrow().toString())
                .containsExactly(
                        tuple("Social- og Sundhedsudvalget", Verdict.RECOMMENDED, "2024-10-22"),
                        tuple("Økonomiudvalget", Verdict.ENDORSED, "2024-11-04"),
                        tuple("byrådet", Verdict.APPROVED, "2024-11-26"));

        assertThat(JSON.each("/parties/0/decisions", "verdict")).containsExactly("recommended", "endorsed", "approved");
        assertThat(JSON.each("/parties/0/decisions", "when")).containsExactly("2024-10-22", "2024-11-04", "2024-11-26");
        assertThat(JSON.text("/parties/0/decisions/0/by/name")).isEqualTo("Social- og Sundhedsudvalget");
        assertThat(JSON.has("/parties/0/decisions/2/by")).isFalse(); // the council itself
    }

    @Test
    void r06_oneBodyMayActTwice() {
        assertThat(party(Approvals.REGION).decisions())
                .extracting(
                        d -> d.by().flatMap(Participant::kind).orElseThrow().word(),
                        d -> d.verdict().orElseThrow())
                .containsExactly(
                        tuple("committee", Verdict.SENT_BACK),
                        tuple("committee", Verdict.RECOMMENDED),
                        tuple("regionalCouncil", Verdict.APPROVED_WITH_CHANGES));
        assertThat(AGREEMENT.standing(party(Approvals.REGION))).isEqualTo(Standing.APPROVED);

        assertThat(JSON.each("/parties/6/decisions", "verdict"))
                .containsExactly("sentBack", "recommended", "approvedWithChanges");
    }

    @Test
    void r07_anActHasItsOwnText() {
        assertThat(party(Approvals.KOLDING).decisions())
                .extracting(Decision::text)
                .containsExactly(
                        Optional.of("Anbefales med den bemærkning, at taksterne følges op hvert år."),
                        Optional.empty(),
                        Optional.of("Godkendt. To medlemmer stemte imod."));
        assertThat(party(Approvals.KOLDING)
                        .decisions()
                        .get(2)
                        .meeting()
                        .orElseThrow()
                        .wording())
                .hasValue("Kolding Byråd, 26. november 2024, punkt 12");

        assertThat(JSON.text("/parties/0/decisions/0/text"))
                .isEqualTo("Anbefales med den bemærkning, at taksterne følges op hvert år.");
        assertThat(JSON.has("/parties/0/decisions/1/text")).isFalse();
        assertThat(JSON.text("/parties/0/decisions/2/meeting/wording"))
                .isEqualTo("Kolding Byråd, 26. november 2024, punkt 12");
    }

    @Test
    void r07_endorsedAndRejectedAreVerbsOfACouncil() {
        assertThat(AGREEMENT.standing(party(Approvals.VEJLE))).isEqualTo(Standing.APPROVED);
        assertThat(AGREEMENT.standing(party(Approvals.ODENSE))).isEqualTo(Standing.REJECTED);

        assertThat(JSON.each("/parties/1/decisions", "verdict")).containsExactly("endorsed");
        assertThat(JSON.each("/parties/3/decisions", "verdict")).containsExactly("noted", "rejected");
        assertThat(JSON.text("/parties/3/decisions/1/text"))
                .isEqualTo("Byrådet siger nej, fordi varslerne er for korte.");
    }

    @Test
    void r07_theActOfABodyOutsideThePartiesStandsApart() {
        Decision ofKkr = AGREEMENT.decisions().get(0);
        assertThat(ofKkr.by()).hasValue(Participant.of(KKR, "KKR Syddanmark"));
        assertThat(ofKkr.verdict()).hasValue(Verdict.RECOMMENDED);

        assertThat(JSON.text("/decisions/0/by/kind")).isEqualTo("kkr");
        assertThat(JSON.text("/decisions/0/verdict")).isEqualTo("recommended");
    }

    @Test
    void r08_theRegisterHasEveryPartyOnce() {
        assertThat(AGREEMENT.parties())
                .extracting(party -> party.authority().name().orElseThrow(), AGREEMENT::standing)
                .containsExactly(
                        tuple("Kolding", Standing.APPROVED),
                        tuple("Vejle", Standing.APPROVED),
                        tuple("Fredericia", Standing.PENDING),
                        tuple("Odense", Standing.REJECTED),
                        tuple("Aabenraa", Standing.PENDING), // it has approved one part
                        tuple("Esbjerg", Standing.UNKNOWN),
                        tuple("Region Syddanmark", Standing.APPROVED));

        assertThat(JSON.each("/parties", "authority"))
                .containsExactly("0621", "0630", "0607", "0461", "0580", "0561", "1083");
        assertThat(JSON.text("/parties/4/decisions/0/about/0/element")).isEqualTo("development");
    }

    @Test
    void r08_anActMayLieAhead() {
        Decision planned = party(Approvals.FREDERICIA).decisions().get(1);
        assertThat(planned.verdict()).hasValue(Verdict.PENDING);
        assertThat(planned.when().flatMap(When::day)).hasValue(LocalDate.of(2024, 12, 9));

        assertThat(JSON.text("/parties/2/decisions/1/verdict")).isEqualTo("pending");
        assertThat(JSON.text("/parties/2/decisions/1/when")).isEqualTo("2024-12-09");
    }

    @Test
    void r08_aClaimIsNoEvidence() {
        ApprovalClaim claim = AGREEMENT.claims().get(0);
        assertThat(claim.verdict()).isEqualTo(Verdict.APPROVED);
        assertThat(claim.when()).isEmpty();
        assertThat(AGREEMENT.standing(party(Approvals.ESBJERG))).isEqualTo(Standing.UNKNOWN);

        assertThat(JSON.text("/claims/0/wording")).isEqualTo("De øvrige kommuner er med.");
        assertThat(JSON.each("/claims", "verdict")).containsExactly("approved");
        assertThat(JSON.has("/parties/5/decisions")).isFalse();
    }

    @Test
    void r08_aClaimAgainstTheEvidenceIsAWarning() {
        FrameworkAgreement claimed =
                AGREEMENT.withClaims(ApprovalClaim.approved(MUNICIPAL_COUNCIL, "samtlige kommuner"));
        List<Problem> problems = ModelValidator.create().validate(claimed);
        assertThat(problems).extracting(Problem::code, Problem::pointer).containsExactly(tuple("RA-2007", "/claims/0"));
        assertThat(problems).noneMatch(Problem::isError);
    }

    @Test
    void r40_whatIsNotStatedIsUnknownAndNotRefused() {
        assertThat(AGREEMENT.parties().stream()
                        .filter(party -> AGREEMENT.standing(party) == Standing.UNKNOWN)
                        .map(Party::authority))
                .containsExactly(Approvals.ESBJERG);
        assertThat(party(Approvals.ESBJERG)).isEqualTo(Party.of(Approvals.ESBJERG));
        Decision withoutVerdict = Decision.builder()
                .by(Participant.of(COMMITTEE))
                .build(); // it has decided, but the verdict is not stated
        assertThat(AGREEMENT.standing(party(Approvals.ESBJERG).plusDecisions(withoutVerdict)))
                .isEqualTo(Standing.PENDING);

        assertThat(JSON.text("/parties/5/authority")).isEqualTo(Approvals.ESBJERG.key());
        assertThat(JSON.size("/parties/5")).isEqualTo(1);
    }

    private static Party party(Authority authority) {
        return AGREEMENT.parties().stream()
                .filter(party -> party.authority().equals(authority))
                .findFirst()
                .orElseThrow();
    }
}
