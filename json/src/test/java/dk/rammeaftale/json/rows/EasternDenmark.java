package dk.rammeaftale.json.rows;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.people.Authority;

/** Made-up agreements before and after 1 January 2027, when Region Østdanmark replaces two regions. */
final class EasternDenmark {

    static final Authority OESTDANMARK = Authority.region("Østdanmark");
    static final Authority SJAELLAND = Authority.region("Sjælland");
    static final Authority HOVEDSTADEN = Authority.region("Hovedstaden");

    private EasternDenmark() {}

    static FrameworkAgreement agreement() {
        return FrameworkAgreement.builder()
                .id("rammeaftale-oestdanmark-2027-28")
                .title("Rammeaftale Østdanmark 2027-28")
                .period("2027/2028")
                .partiesOf(OESTDANMARK)
                .addPredecessors(
                        Reference.to("rammeaftale-hovedstaden-2025-26"), Reference.to("rammeaftale-sjaelland-2025-26"))
                .addNote(RealAgreements.MADE_UP)
                .build();
    }

    /** A party that is not in the catalogue. */
    static FrameworkAgreement withUnknownParty() {
        return FrameworkAgreement.builder()
                .id("rammeaftale-sjaelland-2025-26")
                .title("Rammeaftale Sjælland 2025-26")
                .region(SJAELLAND)
                .period("2025/2026")
                .addParties(Party.of(SJAELLAND), Party.of(Authority.parse("nyborg-amt")))
                .addNote(RealAgreements.MADE_UP)
                .build();
    }
}
