package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The positions of members on a decision. */
class VotesTest {

    private static final Participant MEMBER = Participant.builder()
            .contact(Contact.builder().name("Navn Navnesen").build())
            .build();
    private static final Participant GROUP = Participant.of(ParticipantKind.POLITICAL_GROUP, "A");

    @Test
    void aMemberStandsInOneWay() {
        assertThat(codes(Verdict.APPROVED, Position.of(Stance.FOR, MEMBER), Position.of(Stance.AGAINST, MEMBER)))
                .containsExactly("RA-1020 /positions/1/who/0");
        assertThat(codes(Verdict.APPROVED, Position.of(Stance.FOR, MEMBER, MEMBER)))
                .containsExactly("RA-1020 /positions/0/who/1");
    }

    /** The chairs of two groups have one role, and in a copy without personal data nothing else. */
    @Test
    void aCopyWithoutNamesKeepsTheRule() {
        Participant chair = MEMBER.withRole("gruppeformand");
        Participant other =
                chair.withContact(Contact.builder().name("Et andet navn").build());
        assertThat(codes(Verdict.APPROVED, Position.of(Stance.FOR, chair), Position.of(Stance.AGAINST, other)))
                .isEmpty();
        Participant nameless = Participant.builder().role("gruppeformand").build();
        assertThat(codes(Verdict.APPROVED, Position.of(Stance.FOR, nameless), Position.of(Stance.AGAINST, nameless)))
                .isEmpty();
    }

    @Test
    void aGroupMayBeDividedAndNamelessMembersAreSeveral() {
        Participant nameless = Participant.builder().role("medlem").build();
        assertThat(codes(Verdict.APPROVED, Position.of(Stance.FOR, GROUP), Position.of(Stance.AGAINST, GROUP)))
                .isEmpty();
        assertThat(codes(Verdict.APPROVED, Position.of(Stance.FOR, nameless), Position.of(Stance.AGAINST, nameless)))
                .isEmpty();
    }

    @Test
    void noMessageNamesAPerson() {
        Decision decision = Decision.builder()
                .addPositions(Position.of(Stance.FOR, MEMBER, MEMBER))
                .build();
        assertThat(ModelValidator.create().validate(decision).toString()).doesNotContain("Navnesen");
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"PENDING", "WITHDRAWN", "LAPSED"})
    void nobodyVotesWhereNothingWasDecided(Verdict verdict) {
        assertThat(codes(verdict, Position.of(Stance.AGAINST, GROUP))).containsExactly("RA-1022 /positions/0/stance");
        assertThat(codes(verdict, Position.of(Stance.DISQUALIFIED, GROUP))).isEmpty();
    }

    @Test
    void aCountIsNotBelowZeroAndAPositionSaysSomething() {
        Position position = Position.of(Stance.FOR);
        assertThat(codes(Verdict.APPROVED, position.withCount(0))).isEmpty();
        assertThat(codes(Verdict.APPROVED, position.withCount(-1))).containsExactly("RA-1021 /positions/0/count");
        assertThat(codes(Verdict.APPROVED, Position.builder().build())).containsExactly("RA-1019 /positions/0");
        assertThat(codes(
                        Verdict.APPROVED,
                        Position.builder()
                                .text("Gruppen ønskede punktet udsat.")
                                .build()))
                .isEmpty();
    }

    @Test
    void aDecisionOfUnknownContentIsLegal() {
        ModelValidator validator = ModelValidator.create();
        assertThat(validator.validate(
                        Decision.builder().addAbout(Reference.to("aftale")).build()))
                .isEmpty();
        assertThat(validator.validate(Decision.builder().to(GROUP).build())).isEmpty();
        assertThat(validator.validate(
                        Decision.builder().addPosition(Position.of(Stance.FOR)).build()))
                .isEmpty();
        assertThat(validator.validate(Decision.builder().build()))
                .extracting(Problem::code)
                .containsExactly("RA-1018");
    }

    @Test
    void withoutPersonalDataAValidDocumentStaysValid() {
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addBody(MEMBER)
                .addRecipient(MEMBER)
                .build();
        Meeting copy = meeting.withoutPersonalData();
        assertThat(copy.recipients()).containsExactly(Participant.builder().build());
        assertThat(ModelValidator.create().validate(copy)).isEmpty();
    }

    private static List<String> codes(Verdict verdict, Position... positions) {
        Decision decision =
                Decision.builder().verdict(verdict).addPositions(positions).build();
        return ModelValidator.create().validate(decision).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
