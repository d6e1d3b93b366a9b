package dk.rammeaftale.json.rows;

import static dk.rammeaftale.people.ParticipantKind.KKR;
import static dk.rammeaftale.people.ParticipantKind.MUNICIPAL_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.NATIONAL_AUTHORITY;
import static dk.rammeaftale.people.ParticipantKind.REGIONAL_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.USER_ORGANISATION;

import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.Period;

/** Agreements of one, two and three years from three regions, all made up. */
final class RealAgreements {

    /** A note that the document is made up, because it names real councils. */
    static final Passage MADE_UP = Passage.of("Alt i dette dokument er opdigtet.");

    static final LegalBasis SOCIAL_SERVICES_ACT = LegalBasis.builder()
            .statute("Lov om social service")
            .section("§ 6")
            .version("LBK nr. 170 af 24. januar 2022")
            .build();

    private RealAgreements() {}

    /** Two years, under another name, in three parts, two of which have the same kind. */
    static FrameworkAgreement socialAgreement2023() {
        return FrameworkAgreement.builder()
                .id("socialaftale-2023-24")
                .title("Nordjysk Socialaftale 2023-2024")
                .addAlternativeTitles(
                        "Socialaftalen 2023-24", "Rammeaftale for det specialiserede socialområde 2023-2024")
                .language("da")
                .addIdentifiers(
                        Identifier.of("Region Nordjylland, sagsnummer", "2021-0417-33"),
                        Identifier.of("KLE", "27.00.00-P00"))
                .access(Access.OPEN)
                .url("https://socialaftale.example.org/2023-24")
                .stage(Stage.CONCLUDED)
                .period("2023/2024")
                .renewedEvery(Period.ofYears(2))
                .partiesOf(Authority.region("Nordjylland"))
                .addLegalBasis(
                        SOCIAL_SERVICES_ACT,
                        LegalBasis.builder()
                                .statute("Lov om specialundervisning for voksne")
                                .build())
                .addDeadlines(Deadline.atLatest("2022-12-01")
                        .withText("Aftalen skal være indgået.")
                        .withLegalBasis(SOCIAL_SERVICES_ACT))
                .addProcess(
                        activity(ActivityKind.INVOLVEMENT, "2022-21"),
                        activity(ActivityKind.CONSULTATION, "2022-06"),
                        activity(ActivityKind.THEME_DAY, "2023-09-14"),
                        activity(ActivityKind.FOLLOW_UP, "XXXX-06-01").withWording("hvert år inden sommerferien"),
                        activity(ActivityKind.parse("nordjylland:kortlaegning"), "2023"),
                        activity(ActivityKind.DEVELOPMENT_WORK, "2023-22/2023-24"),
                        activity(ActivityKind.parse("nordjylland:evaluering"), "../2024-12-31")
                                .withWording("ultimo 2024"))
                .addParts(strategy(), governance(), rates())
                .addFocusAreas(FocusArea.builder()
                        .id(Id.parse("digitale-hjaelpemidler"))
                        .title("Digitale hjælpemidler")
                        .build())
                .addAppendices(
                        overview(), priceAgreement(), Attachment.of("Ordliste").withNumber("3"))
                .addPredecessors(Reference.to("socialaftale-2021-22"))
                .addSuccessors(Reference.builder()
                        .wording("Nordjysk Socialaftale 2025-2027")
                        .build())
                .addNote(MADE_UP)
                .addAttachments(Attachment.of("Socialaftalen, samlet udgave")
                        .withUrl("https://socialaftale.example.org/2023-24/samlet.pdf")
                        .withAccess(Access.OPEN)
                        .withPublished(When.parse("2023-01-16"))
                        .withRecipients(
                                Participant.of(MUNICIPAL_COUNCIL, "de elleve byråd"),
                                Participant.of(REGIONAL_COUNCIL, "Regionsrådet"),
                                Participant.of(NATIONAL_AUTHORITY, "Social- og Boligstyrelsen"),
                                Participant.of(USER_ORGANISATION)))
                .build();
    }

    private static Activity activity(ActivityKind kind, String when) {
        return Activity.of(kind).withWhen(When.parse(when));
    }

    private static Part strategy() {
        return Part.development()
                .withTitle("Udviklingsstrategi")
                .withFocusAreas(
                        FocusArea.of("0", "Fælles grundlag"),
                        FocusArea.of("1", "Mennesker med erhvervet hjerneskade")
                                .withOrigin(Reference.to("socialaftale-2021-22", "focus-area-4"))
                                .withProgress(Progress.ONGOING),
                        FocusArea.builder()
                                .id(Id.parse("unge"))
                                .title("Unge på vej ud af anbringelse")
                                .origin(Reference.builder()
                                        .wording("Temaet om overgange i aftalen for 2018")
                                        .build())
                                .progress(Progress.PLANNED)
                                .build())
                .withDeadlines(Deadline.atLatest("2022-10-03")
                        .withSetBy(Participant.of(KKR, "KKR Nordjylland"))
                        .withWording("senest mandag den 3. oktober"));
    }

    private static Part governance() {
        return Part.governance()
                .withTitle("Styringsaftale")
                .withTopics("Kapacitet", "Varsler")
                .withDeadlines(Deadline.before("2022-12-01").withLegalBasis(SOCIAL_SERVICES_ACT));
    }

    private static Part rates() {
        return Part.builder()
                .id(Id.parse("takster"))
                .kind(Part.Kind.GOVERNANCE)
                .title("Takstaftale")
                .publishedAs(Id.parse("bilag-2"))
                .addDeadline(Deadline.atLatest("2023-03-01").withText("Taksterne for det første år er meldt ind."))
                .build();
    }

    private static Attachment overview() {
        return Attachment.of("Oversigt over tilbud")
                .withNumber("1")
                .withRevision("2. udgave, maj 2023")
                .withValid(When.parse("2023"))
                .withAttachments(
                        Attachment.of("Tilbud til børn og unge").withNumber("1a"),
                        Attachment.of("Tilbud til voksne").withNumber("1b"));
    }

    private static Attachment priceAgreement() {
        return Attachment.of("Takstaftale 2023-2024")
                .withId(Id.parse("bilag-2"))
                .withNumber("2")
                .withValid(When.parse("2023-01-01/2024-12-31"))
                .withIdentifiers(Identifier.of("Region Nordjylland, dokumentnummer", "0098127"));
    }

    /** One year, with a day for each part, both set by law. */
    static FrameworkAgreement oneYear2014() {
        return FrameworkAgreement.builder()
                .id("rammeaftale-2014")
                .title("Rammeaftale 2014")
                .stage(Stage.CONCLUDED)
                .region(Authority.region("Hovedstaden"))
                .period("2014")
                .renewedEvery(Period.ofYears(1))
                .addParts(
                        Part.development().withDeadlines(byLaw(Deadline.atLatest("2013-06-01"))),
                        Part.governance().withDeadlines(byLaw(Deadline.atLatest("2013-10-15"))))
                .addNote(MADE_UP)
                .build();
    }

    private static Deadline byLaw(Deadline deadline) {
        return deadline.withLegalBasis(
                LegalBasis.builder().statute("Serviceloven").section("§ 6").build());
    }

    /** Three years, a public draft in English. */
    static FrameworkAgreement threeYears2025() {
        return FrameworkAgreement.builder()
                .id("framework-agreement-2025-27")
                .title("Framework Agreement 2025–2027")
                .addAlternativeTitles("Rammeaftale 2025-2027")
                .language("en")
                .access(Access.OPEN)
                .asOf(When.parse("2024-05"))
                .stage(Stage.PROPOSAL)
                .region(Authority.region("Midtjylland"))
                .period("2025/2027")
                .renewedEvery(Period.ofYears(3))
                .field("Specialised social services and special education")
                .addDeadlines(
                        Deadline.before("2024-12-01").withText("Every council has decided."),
                        Deadline.atLatest("2025-03-01")
                                .withText("The governance part has been brought up to date.")
                                .withSetBy(Participant.of(KKR, "KKR Midtjylland")))
                .addParts(Part.development(), Part.governance())
                .addNote(MADE_UP)
                .build();
    }
}
