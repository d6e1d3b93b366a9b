package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingOnTheWholeTest {

    private static final Party SLAGELSE = Party.of(Authority.municipality("Slagelse"));
    private static final Decision APPROVED = Decision.approved("2020-11-30");
    private static final Decision REJECTED = Decision.of(Verdict.REJECTED, "2020-12-14");
    private static final Decision OF_A_COMMITTEE = APPROVED.withBy(ParticipantKind.COMMITTEE, "Socialudvalget");
    private static final Decision ON_A_PART = APPROVED.withAbout(Reference.within("governance"));

    @Test
    void ofAPartyThatStatesNothingTheStandingIsUnknown() {
        assertThat(standing(SLAGELSE)).isEqualTo(Standing.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"APPROVED", "APPROVED_WITH_CHANGES", "APPROVED_WITH_REMARKS", "ENDORSED"})
    void itsCouncilHasApproved(Verdict verdict) {
        assertThat(standing(Decision.of(verdict, "2020-11-30"))).isEqualTo(Standing.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVED", "APPROVED_WITH_CHANGES", "APPROVED_WITH_REMARKS", "ENDORSED", "REJECTED"})
    void anythingLessIsPending(Verdict verdict) {
        assertThat(standing(Decision.of(verdict, "2020-11-30"))).isEqualTo(Standing.PENDING);
    }

    @Test
    void itsCouncilsLastDecisionCounts() {
        assertThat(standing(REJECTED)).isEqualTo(Standing.REJECTED);
        assertThat(standing(APPROVED, REJECTED)).isEqualTo(Standing.REJECTED);
        assertThat(standing(REJECTED, APPROVED)).isEqualTo(Standing.APPROVED);
    }

    @Test
    void anotherBodysDecisionOrOneOnAPartIsNotTheCouncilsOnTheWhole() {
        assertThat(standing(OF_A_COMMITTEE)).isEqualTo(Standing.PENDING);
        assertThat(standing(ON_A_PART)).isEqualTo(Standing.PENDING);
        assertThat(standing(APPROVED, OF_A_COMMITTEE.withVerdict(Verdict.REJECTED)))
                .isEqualTo(Standing.APPROVED);
        assertThat(standing(REJECTED, ON_A_PART)).isEqualTo(Standing.REJECTED);
    }

    @Test
    void anActWithoutAVerdictIsPending() {
        assertThat(standing(Decision.builder().text("Discussed.").build())).isEqualTo(Standing.PENDING);
    }

    @Test
    void nullAmongTheDecisionsSaysNothing() {
        Party party = Nulls.put(SLAGELSE, "decisions", Arrays.asList(null, APPROVED, null));
        assertThat(standing(party)).isEqualTo(Standing.APPROVED);
    }

    @Test
    void isEqualByWhatItHoldsAndIndependentOfTheCallersList() {
        List<Decision> decisions = new ArrayList<>(List.of(APPROVED));
        Party party = SLAGELSE.withDecisions(decisions);
        decisions.add(REJECTED);
        assertThat(party).isEqualTo(SLAGELSE.withDecisions(APPROVED)).isNotEqualTo(SLAGELSE);
    }

    private static Standing standing(Decision... decisions) {
        return standing(SLAGELSE.withDecisions(decisions));
    }

    private static Standing standing(Party party) {
        return FrameworkAgreement.builder()
                .id("agreement")
                .title("An agreement without parts")
                .period("2021/2022")
                .build()
                .standing(party);
    }
}
