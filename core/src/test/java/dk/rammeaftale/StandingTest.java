package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Only a party's own decisions on this agreement say where it stands. */
class StandingTest {

    private static final Authority SLAGELSE = Authority.municipality("Slagelse");
    private static final ModelValidator VALIDATOR = ModelValidator.create();

    private static FrameworkAgreement agreement(Decision... decisions) {
        return FrameworkAgreement.builder()
                .id("new")
                .title("Rammeaftale")
                .period("2021/2022")
                .addParties(Party.of(SLAGELSE).decided(decisions))
                .addParts(Part.development())
                .build();
    }

    private static Standing standing(Decision... decisions) {
        FrameworkAgreement agreement = agreement(decisions);
        return agreement.standing(agreement.parties().get(0));
    }

    private static Decision approved(Reference about) {
        return Decision.approved("2020-12-01").withAbout(about);
    }

    @Test
    void aDecisionOnThePartOfAnotherAgreementIsNoneOnThisOne() {
        assertThat(standing(approved(Reference.within("development")))).isEqualTo(Standing.APPROVED);
        assertThat(standing(approved(Reference.to("new", "development")))).isEqualTo(Standing.APPROVED);
        assertThat(standing(approved(Reference.to("old", "development")))).isEqualTo(Standing.PENDING);
    }

    @Test
    void aDecisionOfAnotherAuthoritySaysNothing() {
        Decision others = Decision.approved("2020-12-01")
                .withBy(Participant.of(ParticipantKind.MUNICIPAL_COUNCIL)
                        .withAuthority(Authority.municipality("Stevns")));
        assertThat(standing(others)).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(Decision.approved("2020-12-01"), others)).isEqualTo(Standing.APPROVED);
    }

    @Test
    void disorderIsSeenAcrossADecisionWithoutADay() {
        Decision noted = Decision.of(Verdict.NOTED, "2020").withWhen(Optional.empty());
        FrameworkAgreement agreement =
                agreement(Decision.approved("2020-12-01"), noted, Decision.of(Verdict.REJECTED, "2020-01-01"));
        assertThat(VALIDATOR.validate(agreement))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("RA-2005", "/parties/0/decisions/2/when"));
    }

    @Test
    void whatIsDecidedOnWhatIsNotShownIsNotShownEither() {
        Attachment closed = Attachment.of("Bilag").withId(Id.parse("bilag-1"));
        FrameworkAgreement open = agreement(approved(Reference.within("bilag-1")))
                .withAppendices(closed)
                .withClaims(ApprovalClaim.approved(ParticipantKind.KKR, "KKR")
                        .withAbout(List.of(Reference.within("bilag-1"))))
                .withAccess(Access.OPEN);

        FrameworkAgreement shown = open.publicView().orElseThrow();

        assertThat(shown.parties().get(0).decisions()).isEmpty();
        assertThat(shown.claims()).isEmpty();
        assertThat(shown.standing(shown.parties().get(0))).isEqualTo(Standing.UNKNOWN);
        Decision both = approved(Reference.within("bilag-1"))
                .withAbout(Reference.within("bilag-1"), Reference.within("development"));
        assertThat(open.decided(SLAGELSE, both)
                        .publicView()
                        .orElseThrow()
                        .parties()
                        .get(0)
                        .decisions())
                .containsExactly(both.withAbout(Reference.within("development")));
    }
}
