package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.validation.OfUsers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a document that was read in part, a fault is not told that may only be due to what was not read. */
class GapsTest {

    @BeforeAll
    static void open() {
        OfUsers.open();
    }

    private static final Engine ENGINE = Engine.of(Set.of());

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("aftale")
            .title("Aftale 2027")
            .period("2027")
            .addPredecessor(Reference.builder().element(Id.parse("ukendt")).build())
            .addParty(Party.of(Authority.municipality("Slagelse")))
            .addPart(Part.builder()
                    .id(Id.parse("styring"))
                    .kind(Part.Kind.GOVERNANCE)
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource(textBlock = """
            /focusAreas,             ''
            /parts/0/focusAreas/0,   ''
            /predecessors/0/document, ''
            /excerpt,                ''
            /period,                 RA-1002 /predecessors/0/element
            /parts/0/kind,           RA-1002 /predecessors/0/element
            /notes/0/text,           RA-1002 /predecessors/0/element
            """)
    void aReferenceMayBeToWhatWasNotRead(String gap, String found) {
        assertThat(found(AGREEMENT, gap)).isEqualTo(found);
    }

    @Test
    void whatIsThereIsToldWhateverWasNotRead() {
        FrameworkAgreement twice = AGREEMENT
                .withPredecessors(List.of())
                .withParties(
                        Party.of(Authority.municipality("Slagelse")), Party.of(Authority.municipality("Slagelse")));

        assertThat(found(twice, "/parts")).isEqualTo("RA-2002 /parties/1");
        assertThat(found(twice, "/parties/2")).isEqualTo("RA-2002 /parties/1");
    }

    @Test
    void aRuleAboutAFewPlacesIsAskedWhateverElseWasNotRead() {
        Amendment amendment = Amendment.builder()
                .id("allonge")
                .title("Allonge")
                .amends(Reference.to("aftale"))
                .addParty(Party.of(Authority.municipality("Odense")))
                .build();
        Dossier dossier = Dossier.builder()
                .id("sag")
                .title("Sag")
                .addDocuments(AGREEMENT.withPredecessors(List.of()), amendment)
                .build();

        assertThat(found(dossier, "/documents/0/notes")).isEqualTo("RA-4004 /documents/1/parties/0");
        assertThat(found(dossier, "/documents/1/decisions")).isEqualTo("RA-4004 /documents/1/parties/0");
        assertThat(found(dossier, "/documents/0/parties/1")).isEmpty();
        assertThat(found(dossier, "/documents/0/excerpt")).isEmpty();
    }

    @Test
    void oneOfSeveralPropertiesMayStandWhereOneWasNotRead() {
        FrameworkAgreement empty = AGREEMENT
                .withPredecessors(List.of())
                .withDeadlines(Deadline.builder().build());

        assertThat(found(empty, "/notes")).isEqualTo("RA-1007 /deadlines/0");
        assertThat(found(empty, "/deadlines/0/text")).isEqualTo("RA-1007 /deadlines/0");
        assertThat(found(empty, "/deadlines/0/atLatest")).isEmpty();
    }

    @Test
    void whatIsMissingMayBeWhatWasNotRead() {
        OfUsers.Pair hollow = new OfUsers.Pair(nothing(), nothing());

        assertThat(found(hollow, "/first")).isEqualTo("RA-0007 /second");
        assertThat(found(hollow, "/third")).isEqualTo("RA-0007 /first RA-0007 /second");
    }

    @SuppressWarnings("NullAway") // as a reader makes it
    private static String nothing() {
        return null;
    }

    private static String found(Object value, String gap) {
        Unread unread = new Unread();
        unread.add(Pointer.parse(gap));
        return String.join(
                " ",
                ENGINE.validate(new Partial(value, unread), Integer.MAX_VALUE).stream()
                        .map(finding -> finding.code() + " " + finding.at())
                        .sorted()
                        .toList());
    }
}
