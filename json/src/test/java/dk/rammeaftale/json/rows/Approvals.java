package dk.rammeaftale.json.rows;

import static dk.rammeaftale.people.ParticipantKind.COMMITTEE;
import static dk.rammeaftale.people.ParticipantKind.KKR;
import static dk.rammeaftale.people.ParticipantKind.REGIONAL_COUNCIL;

import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;

/** A made-up agreement on its way through the councils of Syddanmark; each party is at a different stage. */
final class Approvals {

    static final Authority KOLDING = Authority.municipality("Kolding");
    static final Authority VEJLE = Authority.municipality("Vejle");
    static final Authority FREDERICIA = Authority.municipality("Fredericia");
    static final Authority ODENSE = Authority.municipality("Odense");
    static final Authority AABENRAA = Authority.municipality("Aabenraa");
    static final Authority ESBJERG = Authority.municipality("Esbjerg");
    static final Authority REGION = Authority.region("Syddanmark");

    private Approvals() {}

    static FrameworkAgreement agreement() {
        return FrameworkAgreement.builder()
                .id("rammeaftale-syddanmark-2025-26")
                .title("Rammeaftale Syddanmark 2025-26")
                .stage(Stage.OUT_FOR_APPROVAL)
                .region(REGION)
                .period("2025/2026")
                .addParties(
                        Party.of(KOLDING).plusDecisions(threeBodies()),
                        Party.of(VEJLE).plusDecisions(Decision.of(Verdict.ENDORSED, "2024-11-13")),
                        Party.of(FREDERICIA)
                                .plusDecisions(
                                        Decision.recommended("2024-11-05").withBy(COMMITTEE, "Socialudvalget"),
                                        Decision.of(Verdict.PENDING, "2024-12-09")),
                        Party.of(ODENSE)
                                .plusDecisions(
                                        Decision.of(Verdict.NOTED, "2024-10-29").withBy(COMMITTEE, "Socialudvalget"),
                                        Decision.of(Verdict.REJECTED, "2024-11-20")
                                                .withText("Byrådet siger nej, fordi varslerne er for korte.")),
                        Party.of(AABENRAA)
                                .plusDecisions(
                                        Decision.approved("2024-10-30").withAbout(Reference.within("development"))),
                        Party.of(ESBJERG),
                        Party.of(REGION).plusDecisions(twoBodiesOfTheRegion()))
                .addDecisions(Decision.recommended("2024-09-10")
                        .withBy(KKR, "KKR Syddanmark")
                        .withText("KKR anbefaler kommunerne at sige ja."))
                .addClaims(ApprovalClaim.builder()
                        .addBy(Participant.named("de øvrige kommuner på Fyn og i Jylland"))
                        .verdict(Verdict.APPROVED)
                        .wording("De øvrige kommuner er med.")
                        .build())
                .addParts(Part.development(), Part.governance())
                .addNote(RealAgreements.MADE_UP)
                .build();
    }

    private static Decision[] threeBodies() {
        return new Decision[] {
            Decision.recommended("2024-10-22")
                    .withBy(COMMITTEE, "Social- og Sundhedsudvalget")
                    .withText("Anbefales med den bemærkning, at taksterne følges op hvert år."),
            Decision.of(Verdict.ENDORSED, "2024-11-04").withBy(COMMITTEE, "Økonomiudvalget"),
            Decision.approved("2024-11-26")
                    .withText("Godkendt. To medlemmer stemte imod.")
                    .withMeeting(Reference.builder()
                            .wording("Kolding Byråd, 26. november 2024, punkt 12")
                            .build())
        };
    }

    private static Decision[] twoBodiesOfTheRegion() {
        return new Decision[] {
            Decision.of(Verdict.SENT_BACK, "2024-10-08").withBy(COMMITTEE, "Forretningsudvalget"),
            Decision.recommended("2024-11-12").withBy(COMMITTEE, "Forretningsudvalget"),
            Decision.of(Verdict.APPROVED_WITH_CHANGES, "2024-11-25").withBy(REGIONAL_COUNCIL, "Regionsrådet")
        };
    }
}
