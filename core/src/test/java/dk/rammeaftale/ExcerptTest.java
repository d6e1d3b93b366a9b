package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.amendment;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In an excerpt absent content is not a fault; repetitions and contradictions still are. */
class ExcerptTest {

    private static final FrameworkAgreement WHOLE = FrameworkAgreement.builder()
            .id("aftale")
            .title("Aftale")
            .period("2021/2022")
            .addPart(Part.development().withPublishedAs(Id.parse("bilag")))
            .addPredecessor(Reference.within("ingen"))
            .build();
    private static final FrameworkAgreement EXCERPT = WHOLE.withExcerpt(true);

    @Test
    void aReferenceIntoItIsNeverUnresolved() {
        assertThat(codes(WHOLE)).containsExactly("RA-2009", "RA-1002");
        assertThat(codes(EXCERPT)).isEmpty();
        assertThat(codes(WHOLE.withExcerpt(false))).containsExactly("RA-2009", "RA-1002");

        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addAbout(Reference.to("aftale", "mangler"))
                .build();
        assertThat(codes(dossier(EXCERPT, meeting))).isEmpty();
        assertThat(codes(dossier(EXCERPT.withExcerpt(false), meeting))).contains("RA-4002");
    }

    @Test
    void whatItDoesNotHoldMayStandInTheRest() {
        Amendment amendment = amendment("allonge")
                .changes(Changes.builder().addRemoves(Id.parse("mangler")).build())
                .addParty(Party.of(Authority.municipality("Odense")))
                .build();
        assertThat(codes(dossier(AGREEMENT, amendment))).containsExactly("RA-4007", "RA-4004");
        assertThat(codes(dossier(AGREEMENT.withExcerpt(true), amendment))).isEmpty();
        assertThat(codes(dossier(amendment))).containsExactly("RA-4003");
        assertThat(codes(dossier(amendment).withExcerpt(true))).isEmpty();
    }

    @Test
    void theStatutoryRulesOfAbsenceAreNotAsked() {
        ModelValidator validator = ModelValidator.create(RuleSet.ADOPTED_2021);
        assertThat(validator.validate(EXCERPT.withParties(Party.of(Authority.municipality("Slagelse")))))
                .isEmpty();
        assertThat(validator.validate(EXCERPT.withPeriod(When.parse("2021"))))
                .extracting(Problem::code)
                .containsExactly("RA-5001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/..", "../2022"})
    void oneEndOfItsPeriodMayBeUnknown(String period) {
        FrameworkAgreement agreement = AGREEMENT.withPeriod(When.parse(period));
        assertThat(codes(agreement)).containsExactly("RA-2001");
        assertThat(codes(agreement.withExcerpt(true))).isEmpty();
        assertThat(ModelValidator.create(RuleSet.ADOPTED_2021).validate(agreement.withExcerpt(true)))
                .isEmpty();

        Amendment prolongs = amendment("allonge")
                .changes(Changes.builder().period(When.parse(period)).build())
                .build();
        assertThat(codes(prolongs)).containsExactly("RA-2001");
        assertThat(codes(prolongs.withExcerpt(true))).isEmpty();
    }

    @Test
    void whatIsWrongWithItsPeriodIsStillAFault() {
        assertThat(codes(EXCERPT.withPeriod(When.parse("XXXX-12-01")))).containsExactly("RA-2001");
        assertThat(codes(EXCERPT.withPeriod(When.parse("2021-22")))).containsExactly("RA-2011");
        assertThat(ModelValidator.create(RuleSet.ADOPTED_2021).validate(EXCERPT.withPeriod(When.parse("2017/.."))))
                .extracting(Problem::code)
                .containsExactly("RA-5001");
    }

    @Test
    void theEndOfThePeriodThatAnAmendmentDoesNotStateStays() {
        assertThat(periodAfter("../2023")).isEqualTo("2021/2023");
        assertThat(periodAfter("2020/..")).isEqualTo("2020/2022");
        assertThat(periodAfter("2020/2023")).isEqualTo("2020/2023");
    }

    private static String periodAfter(String changed) {
        Amendment prolongs = amendment("allonge", "2021-01-01")
                .excerpt(true)
                .changes(Changes.builder().period(When.parse(changed)).build())
                .build();
        return dossier(AGREEMENT, prolongs)
                .effective(AGREEMENT.id(), LocalDate.of(2021, 1, 1))
                .orElseThrow()
                .agreement()
                .period()
                .toString();
    }

    @Test
    void whereTheSourceNamesNobodyAndNoDayItsWordsAreEnough() {
        ApprovalClaim claim = ApprovalClaim.builder().verdict(Verdict.APPROVED).build();
        Deadline deadline = Deadline.builder().text("Aftalen offentliggøres").build();
        assertThat(codes(AGREEMENT.withClaims(claim).withDeadlines(deadline))).containsExactly("RA-1007", "RA-2006");
        assertThat(codes(AGREEMENT
                        .withClaims(claim.withWording("Aftalen er godkendt"))
                        .withDeadlines(deadline.withWording("snarest"))))
                .isEmpty();
        assertThat(codes(AGREEMENT.withDeadlines(Deadline.atLatest("2020-12-01")
                        .withBefore(When.parse("2020-12-01"))
                        .withWording("snarest"))))
                .containsExactly("RA-1007");
    }

    @Test
    void whereAnItemWentAndForWhomSomebodyStandsInMayStandInTheRest() {
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addAgenda(AgendaItem.builder()
                        .title("Takster")
                        .progress(Progress.MOVED)
                        .addAttachment(Attachment.of("Notat").withAccess(Access.OPEN))
                        .build())
                .minutes(Minutes.builder()
                        .addAttendance(Attendance.builder()
                                .who(Participant.named("Ballerup"))
                                .presence(Attendance.Presence.SUBSTITUTE)
                                .build())
                        .build())
                .build();
        assertThat(codes(meeting)).containsExactly("RA-3007", "RA-3012", "RA-3009");
        assertThat(codes(meeting.withExcerpt(true))).isEmpty();
        assertThat(codes(meeting.withExcerpt(true).withAccess(Access.CLOSED))).containsExactly("RA-3012");
    }

    @Test
    void whatItRepeatsIsStillAFault() {
        Passage note = Passage.of("Note").withId(Id.parse("note"));
        assertThat(codes(EXCERPT.withNotes(note, note))).containsExactly("RA-1001");
    }

    private static Dossier dossier(Document... documents) {
        return Dossier.builder().id("sag").title("Sag").addDocuments(documents).build();
    }

    private static List<String> codes(Document document) {
        return ModelValidator.create().validate(document).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void anAgreementTakesEffectBeforeItsPeriodIsOver() {
        assertThat(codes(EXCERPT.withPeriod(When.parse("2021/2022")).withEffective(When.parse("2021-02-01"))))
                .isEmpty();
        assertThat(codes(EXCERPT.withPeriod(When.parse("2021/2022")).withEffective(When.parse("2020-02-01"))))
                .isEmpty();
        assertThat(codes(EXCERPT.withPeriod(When.parse("2021/2022")).withEffective(When.parse("2023-02-01"))))
                .containsExactly("RA-2017");
        assertThat(codes(EXCERPT.withPeriod(When.parse("2021/..")).withEffective(When.parse("2023-02-01"))))
                .isEmpty();
    }
}
