package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.time.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A case on its way through hearing, committee and council, checked row by row of the domain, in Java and in the
 * committed JSON.
 */
class CaseRowsTest {

    private static final Dossier DOSSIER = CaseMeetings.dossier();
    private static final Meeting HEARING = CaseMeetings.hearing();
    private static final Meeting COMMITTEE = CaseMeetings.committee();
    private static final Meeting COUNCIL = CaseMeetings.council();

    private static final CommittedJson JSON = RowDocument.CASE.json();

    @Test
    void r41_anItemSaysWhoFinallyDecidesAndTakesItsRouteThroughBodies() {
        AgendaItem inCommittee = COMMITTEE.agenda().get(0);
        AgendaItem inCouncil = COUNCIL.agenda().get(0);
        assertThat(inCommittee.decidingBody()).hasValue(CaseMeetings.COUNCIL);
        assertThat(inCommittee.decisions().get(0).to()).hasValue(CaseMeetings.COUNCIL);
        assertThat(inCouncil.about()).extracting(DOSSIER::find).containsExactly(Optional.of(inCommittee));
        assertThat(inCommittee.about()).extracting(DOSSIER::find).containsExactly(Optional.of(HEARING));

        assertThat(JSON.text("/documents/1/agenda/0/decidingBody/kind")).isEqualTo("municipalCouncil");
        assertThat(JSON.text("/documents/2/agenda/0/about/0/element")).isEqualTo("rammeaftale");
    }

    @Test
    void r42_aMemberDissentedOrTookNoPartOrWasDisqualified() {
        assertThat(decision(0).positions())
                .extracting(
                        Position::stance,
                        p -> p.count().orElseThrow(),
                        p -> p.text().isPresent())
                .containsExactly(tuple(Optional.of(Stance.FOR), 4, false), tuple(Optional.of(Stance.AGAINST), 1, true));
        assertThat(decision(1).positions())
                .extracting(p -> p.stance().orElseThrow(), Position::who)
                .containsExactly(
                        tuple(Stance.DISQUALIFIED, List.of(CaseMeetings.DEPUTY_CHAIR)),
                        tuple(Stance.TOOK_NO_PART, List.of(CaseMeetings.CHAIR)));

        assertThat(JSON.each("/documents/1/agenda/0/decisions/0/positions", "stance"))
                .containsExactly("for", "against");
        assertThat(JSON.text("/documents/1/agenda/0/decisions/0/positions/1/text"))
                .isEqualTo("Liste B ville vente på høringen.");
        assertThat(JSON.each("/documents/1/agenda/1/decisions/0/positions", "stance"))
                .containsExactly("disqualified", "tookNoPart");
    }

    @Test
    void r43_aMatterIsReferredToANamedBody() {
        assertThat(decision(2).verdict()).hasValue(Verdict.REFERRED);
        assertThat(decision(2).to()).hasValue(CaseMeetings.CHILDRENS_COMMITTEE);

        assertThat(JSON.text("/documents/1/agenda/2/decisions/0/verdict")).isEqualTo("referred");
        assertThat(JSON.text("/documents/1/agenda/2/decisions/0/to/name")).isEqualTo("Børneudvalget");
    }

    @Test
    void r44_anOutcomeMayBeAnotherThanApproval() {
        List<String> verdicts = List.of("discussed", "withdrawn", "lapsed", "elected");
        assertThat(COMMITTEE.agenda().subList(3, 7))
                .extracting(item -> item.decisions().get(0).verdict().orElseThrow())
                .containsExactly(Verdict.DISCUSSED, Verdict.WITHDRAWN, Verdict.LAPSED, Verdict.ELECTED);

        for (int i = 0; i < verdicts.size(); i++) {
            assertThat(JSON.text("/documents/1/agenda/" + (3 + i) + "/decisions/0/verdict"))
                    .isEqualTo(verdicts.get(i));
        }
    }

    @Test
    void r45_thePublicMayReadOneTitleOfAClosedItem() {
        AgendaItem closed = COMMITTEE.agenda().get(7);
        assertThat(closed.access()).hasValue(Access.CLOSED);
        assertThat(COMMITTEE.publicView().orElseThrow().agenda())
                .extracting(AgendaItem::title, AgendaItem::publicTitle)
                .contains(tuple(Optional.empty(), Optional.of("Køb af pladser på et botilbud")))
                .doesNotContain(tuple(closed.title(), closed.publicTitle()));

        assertThat(JSON.text("/documents/1/agenda/7/publicTitle")).isEqualTo("Køb af pladser på et botilbud");
        assertThat(JSON.text("/documents/1/agenda/7/closedUnder/0/section")).isEqualTo("§ 10");
    }

    @Test
    void r46_agendaSupplementAndMinutesWereMadePublicOnTheirOwnDays() {
        assertThat(COMMITTEE.published()).hasValue(When.parse("2025-09-10"));
        assertThat(COMMITTEE.agenda().get(8).supplementary()).hasValue(true);
        assertThat(COMMITTEE.attachments().get(0).published()).hasValue(When.parse("2025-09-15"));
        assertThat(minutes().published()).hasValue(When.parse("2025-09-19"));

        assertThat(JSON.text("/documents/1/published")).isEqualTo("2025-09-10");
        assertThat(JSON.text("/documents/1/attachments/0/published")).isEqualTo("2025-09-15");
        assertThat(JSON.text("/documents/1/minutes/published")).isEqualTo("2025-09-19");
    }

    @Test
    void r47_minutesAreSignedAndACorrectionIsALaterAdditionOfABody() {
        assertThat(minutes().signedBy()).containsExactly(CaseMeetings.CHAIR, CaseMeetings.DEPUTY_CHAIR);
        assertThat(minutes().corrections())
                .extracting(Decision::by, Decision::when, Decision::about)
                .containsExactly(tuple(
                        Optional.of(CaseMeetings.SOCIAL_COMMITTEE),
                        Optional.of(When.parse("2025-10-07")),
                        List.of(Reference.within("tilskud"))));

        assertThat(JSON.each("/documents/1/minutes/signedBy", "role")).containsExactly("formand", "næstformand");
        assertThat(JSON.text("/documents/1/minutes/corrections/0/by/name")).isEqualTo("Socialudvalget");
        assertThat(JSON.text("/documents/1/minutes/corrections/0/when")).isEqualTo("2025-10-07");
    }

    @Test
    void r48_aWrittenHearingSaysWhoIsAskedUntilWhenAndWhatWasAnswered() {
        Decision answer = HEARING.agenda().get(0).decisions().get(0);
        assertThat(HEARING.kind()).hasValue(ActivityKind.CONSULTATION);
        assertThat(HEARING.time()).isEmpty();
        assertThat(HEARING.invitation().orElseThrow().addressees())
                .containsExactly(CaseMeetings.DISABILITY, CaseMeetings.RELATIVES);
        assertThat(HEARING.deadlines().get(0).atLatest()).hasValue(When.parse("2025-08-29"));
        assertThat(answer.by()).hasValue(CaseMeetings.DISABILITY);
        assertThat(answer.about()).containsExactly(Reference.within("behov"));
        assertThat(answer.verdict()).isEmpty();

        assertThat(JSON.text("/documents/0/kind")).isEqualTo("consultation");
        assertThat(JSON.text("/documents/0/deadlines/0/atLatest")).isEqualTo("2025-08-29");
        assertThat(JSON.text("/documents/0/agenda/0/decisions/0/text")).startsWith("Behovet for boliger");
    }

    @Test
    void r50_aBodyThatExistsForATermIsAnotherThanTheNext() {
        assertThat(DOSSIER.bodies()).containsExactly(CaseMeetings.DISABILITY, CaseMeetings.NEXT_DISABILITY);
        assertThat(CaseMeetings.constitutive().body()).hasValue(CaseMeetings.NEXT_DISABILITY);

        assertThat(JSON.each("/bodies", "name")).containsExactly("Handicaprådet 2022-2025", "Handicaprådet 2026-2029");
    }

    @Test
    void r51_aMeetingIsConstitutiveOrExtraordinary() {
        assertThat(CaseMeetings.constitutive().kind()).hasValue(ActivityKind.CONSTITUTIVE_MEETING);
        assertThat(CaseMeetings.extraordinary().kind()).hasValue(ActivityKind.EXTRAORDINARY_MEETING);

        assertThat(JSON.text("/documents/3/kind")).isEqualTo("constitutiveMeeting");
        assertThat(JSON.text("/documents/3/time/date")).isEqualTo("2026-01");
        assertThat(JSON.text("/documents/4/kind")).isEqualTo("extraordinaryMeeting");
    }

    private static Decision decision(int item) {
        return COMMITTEE.agenda().get(item).decisions().get(0);
    }

    private static Minutes minutes() {
        return COMMITTEE.minutes().orElseThrow();
    }
}
