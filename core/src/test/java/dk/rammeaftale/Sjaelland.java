package dk.rammeaftale;

import static dk.rammeaftale.people.ParticipantKind.MUNICIPAL_COUNCIL;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.time.Period;

/** A fictitious agreement with an example of everything that an amendment can change. */
final class Sjaelland {

    static final FocusArea AUTISM = FocusArea.of("1", "Børn og unge med autisme");
    static final FocusArea BRAIN_INJURY = FocusArea.of("2", "Voksne med senhjerneskade")
            .withGoals(Passage.of("Ingen slippes mellem to tilbud.").withId(Id.parse("focus-area-2-goal-1")));
    static final FocusArea RELATIVES = FocusArea.of("3", "Styrket samarbejde med borgere og deres pårørende");

    static final Part DEVELOPMENT = Part.development().withFocusAreas(AUTISM, BRAIN_INJURY);
    static final Part GOVERNANCE = Part.governance()
            .withDeadlines(Deadline.atLatest("2021-09-01").withId(Id.parse("takster")))
            .withAppendices(Attachment.of("Takster 2021").withId(Id.parse("bilag-takster")));

    static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("sjaelland-2021-22")
            .title("Rammeaftale 2021-22")
            .period("2021/2022")
            .renewedEvery(Period.ofYears(2))
            .purpose("Borgerne skal have den rette hjælp tæt på.")
            .partiesOf(Authority.region("Sjælland"))
            .addDecision(Decision.recommended("2020-10-05"))
            .addClaim(ApprovalClaim.approved(MUNICIPAL_COUNCIL, "samtlige kommuner"))
            .addDeadline(Deadline.atLatest("2020-12-01").withId(Id.parse("indgaaelse")))
            .addParts(DEVELOPMENT, GOVERNANCE)
            .addFocusArea(RELATIVES)
            .addAppendix(Attachment.of("Tilbud i regionen").withId(Id.parse("bilag-tilbud")))
            .build()
            .plusDecisions(Authority.municipality("Slagelse"), Decision.approved("2020-11-30"));

    private Sjaelland() {}

    /** Returns a builder of an amendment of the agreement, known by its title alone. */
    static Amendment.Builder amendment(String id) {
        return Amendment.builder()
                .id(Id.parse(id))
                .title("Allonge til Rammeaftale 2021-22")
                .amends(Reference.to("sjaelland-2021-22"));
    }

    /** Returns a builder of an amendment of the agreement that takes effect on a day. */
    static Amendment.Builder amendment(String id, String effective) {
        return amendment(id).effective(When.parse(effective));
    }

    static Dossier dossier(Document... documents) {
        return Dossier.builder()
                .id("sag")
                .title("Rammeaftale 2021-22 med allonger")
                .addDocuments(documents)
                .build();
    }
}
