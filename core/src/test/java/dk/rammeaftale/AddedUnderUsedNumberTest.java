package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.AUTISM;
import static dk.rammeaftale.Sjaelland.BRAIN_INJURY;
import static dk.rammeaftale.Sjaelland.DEVELOPMENT;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A focus area that an amendment adds under the number of another one was probably meant to replace it. */
class AddedUnderUsedNumberTest {

    private static final FocusArea MISTYPED = AUTISM.withId(Id.parse("fokus1"));
    private static final FocusArea NEW = FocusArea.of("4", "Unge");

    @Test
    void anIdThatIsMistypedIsReportedWithTheOneThatHasTheNumber() {
        Problem problem = problems(adds("1", MISTYPED)).get(0);

        assertThat(problem.isError()).isFalse();
        assertThat(problem.pointer()).isEqualTo("/documents/1/changes/focusAreas/0/id");
        assertThat(problem.danish())
                .isEqualTo("Allongen tilføjer fokusområde »fokus1« med nummer 1, som aftalen allerede bruger om"
                        + " »focus-area-1«. Skal det erstattes, så skriv \"id\": \"focus-area-1\".");
        assertThat(problem.english()).contains("\"fokus1\"", "number 1", "\"id\": \"focus-area-1\"");
    }

    @Test
    void anAreaOfAReplacedPartIsReportedToo() {
        Changes part = Changes.builder()
                .addParts(DEVELOPMENT.withFocusAreas(AUTISM, MISTYPED.withNumber("3")))
                .build();

        assertThat(problems(amendment("a").changes(part).build()))
                .extracting(Problem::pointer)
                .containsExactly("/documents/1/changes/parts/0/focusAreas/1/id");
    }

    @Test
    void whatAnEarlierAmendmentHasAddedCountsAndWhatItHasRemovedDoesNot() {
        assertThat(problems(adds("2022-02-01", NEW.withId(Id.parse("fokus4"))), adds("2022-01-01", NEW)))
                .extracting(Problem::pointer)
                .containsExactly("/documents/1/changes/focusAreas/0/id");
        assertThat(problems(removes(AUTISM.id(), "2022-01-01"), adds("2022-02-01", MISTYPED)))
                .isEmpty();
        assertThat(problems(removes(DEVELOPMENT.id(), "2022-01-01"), adds("2022-02-01", MISTYPED)))
                .isEmpty();
    }

    @Test
    void aNumberThatIsFreeOrMadeFreeIsNone() {
        assertThat(problems(adds("1", AUTISM, BRAIN_INJURY, NEW))).isEmpty();
        assertThat(problems(adds("1", AUTISM.withNumber("5"), MISTYPED))).isEmpty();
        assertThat(problems(amendment("a")
                        .changes(Changes.builder()
                                .addFocusArea(MISTYPED)
                                .addRemoves(AUTISM.id())
                                .build())
                        .build()))
                .isEmpty();
        assertThat(ModelValidator.create().validate(dossier(AGREEMENT.withExcerpt(true), adds("1", MISTYPED))))
                .as("an excerpt need not have the area that is replaced")
                .extracting(Problem::code)
                .doesNotContain("RA-4010");
    }

    private static Amendment adds(String effective, FocusArea... areas) {
        return amendment("adds-" + effective, effective.length() > 1 ? effective : "2022-01-01")
                .changes(Changes.builder().addFocusAreas(areas).build())
                .build();
    }

    private static Amendment removes(Id id, String effective) {
        return amendment("removes", effective)
                .changes(Changes.builder().addRemoves(id).build())
                .build();
    }

    private static List<Problem> problems(Amendment... amendments) {
        List<Document> documents = new ArrayList<>(List.of(amendments));
        documents.add(0, AGREEMENT);
        return ModelValidator.create().validate(dossier().withDocuments(documents)).stream()
                .filter(problem -> problem.code().equals("RA-4010"))
                .toList();
    }
}
