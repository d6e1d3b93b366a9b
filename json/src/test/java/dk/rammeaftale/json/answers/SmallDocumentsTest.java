package dk.rammeaftale.json.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regression tests: small documents for which an answer was once wrong. */
class SmallDocumentsTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approved-by-its-own-id",
                "council-by-its-name",
                "two-members-left",
                "decision-of-unknown-content",
                "description-is-no-quote",
                "amendment-of-a-year",
                "person-with-contact-only"
            })
    void nothingIsWrongWithIt(String name) throws IOException {
        ReadResult<Document> read = read(name);

        assertThat(read.problems()).isEmpty();
        assertThat(JSON.tryRead(JSON.write(read.value().orElseThrow().withoutPersonalData()), Document.class)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved-by-its-own-id", "council-by-its-name"})
    void theApprovalCounts(String name) throws IOException {
        FrameworkAgreement agreement = (FrameworkAgreement) read(name).value().orElseThrow();

        assertThat(agreement.standing(agreement.parties().get(0))).isEqualTo(Party.Standing.APPROVED);
    }

    @Test
    void anAmendmentOfAYearIsInEffectFromItsFirstDay() throws IOException {
        Dossier dossier = (Dossier) read("amendment-of-a-year").value().orElseThrow();

        EffectiveAgreement effective =
                dossier.effective("a", LocalDate.of(2019, 6, 1)).orElseThrow();

        assertThat(effective.agreement().period()).isEqualTo(When.parse("2018/2019"));
        assertThat(effective.applied()).hasSize(1);
        assertThat(dossier.effective("a", LocalDate.of(2018, 12, 31))
                        .orElseThrow()
                        .applied())
                .isEmpty();
    }

    @Test
    void inACopyWithoutPersonalDataTheLineOfAPersonStays() throws IOException {
        Meeting meeting = (Meeting) read("person-with-contact-only").value().orElseThrow();

        assertThat(meeting.withoutPersonalData().minutes().orElseThrow().attendance())
                .extracting(Attendance::who)
                .containsExactly(Participant.builder().build());
    }

    @Test
    void anEndThatIsTheStartIsAWarning() throws IOException {
        assertThat(read("start-is-end").problems())
                .extracting(Problem::code, Problem::isError)
                .containsExactly(tuple("RA-3016", false));
    }

    private static ReadResult<Document> read(String name) throws IOException {
        Path file = Path.of("src", "test", "resources", "inputs", name + ".json");
        return JSON.tryRead(Files.readAllBytes(file), Document.class);
    }
}
