package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A consultation and a steering group's meeting, checked row by row of the domain, in Java and in the committed JSON. */
class SteeringGroupRowsTest {

    private static final Dossier DOSSIER = SteeringGroup.dossier();
    private static final Meeting CONSULTATION = SteeringGroup.consultation();
    private static final Meeting MEETING = SteeringGroup.meeting();
    private static final Invitation INVITATION = CONSULTATION.invitation().orElseThrow();

    private static final CommittedJson JSON = RowDocument.STEERING_GROUP.json();

    @Test
    void r52_aDeadlineSaysForWhomItIs() {
        assertThat(CONSULTATION.deadlines().get(0).addressees()).isEmpty(); // not stated
        assertThat(CONSULTATION.deadlines().get(1).addressees())
                .containsExactly(Participant.of(ParticipantKind.DISABILITY_COUNCIL));

        assertThat(JSON.text("/documents/0/deadlines/1/addressees/0/kind")).isEqualTo("disabilityCouncil");
    }

    @Test
    void r53_twoBodiesAnswerJointly() {
        Decision answer = CONSULTATION.agenda().get(0).decisions().get(0);
        assertThat(answer.by()).hasValue(SteeringGroup.MUNICIPALITY);
        assertThat(answer.jointlyWith()).containsExactly(SteeringGroup.DISABILITY);

        assertThat(JSON.text("/documents/0/agenda/0/decisions/0/jointlyWith/0/name"))
                .isEqualTo("Thisted Handicapråd");
    }

    @Test
    void r54_aDecisionSaysWhoWasAppointed() {
        Decision appointment = MEETING.agenda().get(1).decisions().get(0);
        assertThat(appointment.verdict()).hasValue(Verdict.APPOINTED);
        assertThat(appointment.appointed()).containsExactly(SteeringGroup.MUNICIPALITY, SteeringGroup.HJOERRING);

        assertThat(JSON.each("/documents/1/agenda/1/decisions/0/appointed", "authority"))
                .containsExactly("0787", "0860");
    }

    @Test
    void r55_aMeetingHasANumber() {
        assertThat(MEETING.number()).hasValue("4/2024");

        assertThat(JSON.text("/documents/1/number")).isEqualTo("4/2024");
    }

    @Test
    void r56_aFollowUpIsDoneOrPostponed() {
        assertThat(MEETING.agenda().get(0).followUp())
                .extracting(Activity::progress)
                .containsExactly(Optional.of(Progress.COMPLETED), Optional.of(Progress.MOVED));
        assertThat(DOSSIER.due(LocalDate.of(2024, 6, 14)))
                .extracting(due -> due.deadline().addressees())
                .containsExactly(List.of(SteeringGroup.SECRETARIAT));

        assertThat(JSON.each("/documents/1/agenda/0/followUp", "progress")).containsExactly("completed", "moved");
    }

    @Test
    void r57_minutesWereSentOutOnADay() {
        assertThat(MEETING.minutes().orElseThrow().sent()).hasValue(When.parse("2024-06-18"));

        assertThat(JSON.text("/documents/1/minutes/sent")).isEqualTo("2024-06-18");
    }

    @Test
    void r58_aSourceHasAPublisher() {
        assertThat(DOSSIER.sources().get(0).publisher()).hasValue(Participant.named("Thisted Kommune"));

        assertThat(JSON.text("/sources/0/publisher/name")).isEqualTo("Thisted Kommune");
    }

    @Test
    void r59_anAttachmentHasAuthors() {
        assertThat(INVITATION.materials().get(0).authors()).containsExactly(SteeringGroup.SECRETARIAT);

        assertThat(JSON.text("/documents/0/invitation/materials/0/authors/0/kind"))
                .isEqualTo("secretariat");
    }

    @Test
    void r60_anOfficeHasAnAddressThatIsRemovedWithThePersonalData() {
        assertThat(INVITATION.signatories().get(0).contact()).hasValue(SteeringGroup.OFFICE);
        assertThat(SteeringGroup.OFFICE.toString()).doesNotContain("Eksempelby").contains("address=***");
        assertThat(CONSULTATION.withoutPersonalData().invitation().orElseThrow().signatories())
                .containsExactly(SteeringGroup.SECRETARIAT);

        assertThat(JSON.text("/documents/0/invitation/signatories/0/contact/address"))
                .isEqualTo("Rådhuspladsen 1, 9999 Eksempelby");
    }

    @Test
    void r61_aStatementHasASpeaker() {
        assertThat(DOSSIER.notes().get(1).statedBy())
                .extracting(who -> who.role().orElseThrow())
                .containsExactly("formand");
        assertThat(MEETING.agenda().get(2).sections().get(0).statedBy()).containsExactly(SteeringGroup.REGION);

        assertThat(JSON.text("/notes/1/statedBy/0/role")).isEqualTo("formand");
    }
}
