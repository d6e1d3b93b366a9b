package dk.rammeaftale.json.rows;

import static dk.rammeaftale.people.ParticipantKind.KKR;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.time.Period;

/** A made-up agreement that was prolonged while in force, with a second amendment whose changes are not known. */
final class Amendments {

    static final Authority RANDERS = Authority.municipality("Randers");
    static final Authority VIBORG = Authority.municipality("Viborg");
    static final Authority REGION = Authority.region("Midtjylland");

    private static final String BASE = "rammeaftale-midtjylland-2019-20";

    private Amendments() {}

    static Dossier dossier() {
        return Dossier.builder()
                .id("rammeaftale-midtjylland-2019-20-sag")
                .title("Rammeaftale Midtjylland 2019-20 med allonger")
                .addDocuments(base(), prolongation(), knownByTitle())
                .addNote(RealAgreements.MADE_UP)
                .build();
    }

    private static FrameworkAgreement base() {
        return FrameworkAgreement.builder()
                .id(BASE)
                .title("Rammeaftale Midtjylland 2019-20")
                .stage(Stage.CONCLUDED)
                .period("2019/2020")
                .renewedEvery(Period.ofYears(2))
                .purpose("Borgerne skal kunne få den hjælp, de har brug for, tæt på.")
                .addDeadlines(Deadline.atLatest("2018-10-15").withId(Id.parse("indgaaelse")))
                .addParties(
                        Party.of(RANDERS).plusDecisions(Decision.approved("2018-09-10")),
                        Party.of(VIBORG).plusDecisions(Decision.approved("2018-09-26")),
                        Party.of(REGION).plusDecisions(Decision.approved("2018-09-26")))
                .addParts(
                        Part.development()
                                .withFocusAreas(
                                        FocusArea.of("1", "Borgere med spiseforstyrrelser"),
                                        FocusArea.of("2", "Botilbud med høj faglighed")),
                        Part.governance().withTopics("Takster"))
                .addAppendices(Attachment.of("Takster 2019-20")
                        .withId(Id.parse("bilag-takster"))
                        .withNumber("1"))
                .build();
    }

    /** Sets the period and the purpose, replaces two elements, adds two and removes one. */
    static Amendment prolongation() {
        return Amendment.builder()
                .id(Id.parse("allonge-2021"))
                .title("Allonge om forlængelse af Rammeaftale Midtjylland 2019-20")
                .amends(Reference.to(BASE))
                .effective(When.parse("2021-01-01"))
                .changes(Changes.builder()
                        .period(When.parse("2019/2021"))
                        .purpose("Borgerne skal kunne få den hjælp, de har brug for, også under en epidemi.")
                        .addFocusAreas(
                                FocusArea.of("2", "Botilbud med høj faglighed i en tid med smitte"),
                                FocusArea.of("3", "Erfaringer fra nedlukningen"))
                        .addDeadlines(
                                Deadline.atLatest("2020-12-01").withId(Id.parse("indgaaelse")),
                                Deadline.atLatest("2021-06-30").withText("Erfaringerne er samlet."))
                        .addAppendices(Attachment.of("Takster 2021")
                                .withId(Id.parse("bilag-takster"))
                                .withNumber("1"))
                        .addRemoves(Id.parse("focus-area-1"))
                        .build())
                .addParties(
                        Party.of(RANDERS).plusDecisions(Decision.of(Verdict.ENDORSED, "2020-11-16")),
                        Party.of(VIBORG),
                        Party.of(REGION).plusDecisions(Decision.of(Verdict.PENDING, "2020-11-25")))
                .addDecisions(Decision.recommended("2020-10-27").withBy(KKR, "KKR Midtjylland"))
                .addClaims(ApprovalClaim.builder()
                        .addBy(Participant.of(ParticipantKind.MUNICIPAL_COUNCIL))
                        .verdict(Verdict.APPROVED)
                        .wording("Kommunerne har sagt ja.")
                        .build())
                .build();
    }

    static Amendment knownByTitle() {
        return Amendment.builder()
                .id(Id.parse("allonge-takster"))
                .title("Tillæg om betaling ved fravær")
                .amends(Reference.to(BASE))
                .build();
    }
}
