package dk.rammeaftale.json.rows;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.sample.CommittedJson;
import java.nio.file.Path;
import java.util.List;

/** A document of the rows: the name of its file, the value from the builders, and the expected warnings. */
record RowDocument(String name, Document value, List<String> warnings) {

    static final Path FILES = Path.of("src", "test", "resources", "rows");

    static final RowDocument SOCIAL_AGREEMENT = of("socialaftale-2023-24", RealAgreements.socialAgreement2023());
    static final RowDocument ONE_YEAR = of("rammeaftale-2014", RealAgreements.oneYear2014());
    static final RowDocument THREE_YEARS = of("framework-agreement-2025-27", RealAgreements.threeYears2025());
    static final RowDocument APPROVALS = of("godkendelser-2025-26", Approvals.agreement());
    static final RowDocument AMENDED = of("allonger-2019-21", Amendments.dossier());
    static final RowDocument EASTERN_DENMARK = of("oestdanmark-2027-28", EasternDenmark.agreement());
    static final RowDocument UNKNOWN_AUTHORITY =
            of("ukendt-myndighed-2025-26", EasternDenmark.withUnknownParty(), "RA-1008 /parties/1/authority");
    static final RowDocument MEETINGS = of("moeder-2024", RealMeetings.dossier());
    static final RowDocument OPEN_AND_CLOSED = of("aabent-og-lukket", ClosedItems.meeting());
    static final RowDocument NOTHING_STATED = of("adgang-ikke-oplyst", ClosedItems.nothingStated());
    static final RowDocument AGENDA = of("socialudvalg-dagsorden", CommitteeMeeting.agenda());
    static final RowDocument MINUTES = of("socialudvalg-referat", CommitteeMeeting.minutes());
    static final RowDocument CASE = of("sag-2025", CaseMeetings.dossier());
    static final RowDocument STEERING_GROUP = of("styregruppe-2024", SteeringGroup.dossier());
    static final RowDocument LETTERS = of("breve-2026", Letters.dossier());

    static List<RowDocument> all() {
        return List.of(
                SOCIAL_AGREEMENT,
                ONE_YEAR,
                THREE_YEARS,
                APPROVALS,
                AMENDED,
                EASTERN_DENMARK,
                UNKNOWN_AUTHORITY,
                MEETINGS,
                OPEN_AND_CLOSED,
                NOTHING_STATED,
                AGENDA,
                MINUTES,
                CASE,
                STEERING_GROUP,
                LETTERS);
    }

    private static RowDocument of(String name, Document value, String... warnings) {
        return new RowDocument(name, value, List.of(warnings));
    }

    Path file() {
        return FILES.resolve(name + ".json");
    }

    CommittedJson json() {
        return CommittedJson.of(file());
    }

    @Override
    public String toString() {
        return name;
    }
}
