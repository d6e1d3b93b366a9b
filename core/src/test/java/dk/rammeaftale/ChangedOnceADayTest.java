package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.AUTISM;
import static dk.rammeaftale.Sjaelland.DEVELOPMENT;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** RA-4008: two amendments of one element on one day. */
class ChangedOnceADayTest {

    private static final String DAY = "2022-01-01";
    private static final Amendment REPLACES = amendment("erstatter", DAY)
            .changes(Changes.builder().addFocusAreas(AUTISM).build())
            .build();
    private static final Amendment REMOVES = amendment("fjerner", DAY)
            .changes(Changes.builder().addRemoves(AUTISM.id()).build())
            .build();

    @Test
    void theLaterOneIsReportedAtTheElement() {
        assertThat(places(REPLACES, REMOVES)).containsExactly("/documents/2/changes/removes/0");
        assertThat(places(REMOVES, REPLACES)).containsExactly("/documents/2/changes/focusAreas/0/id");
        assertThat(places(REMOVES, REPLACES, REMOVES))
                .containsExactly("/documents/2/changes/focusAreas/0/id", "/documents/3/changes/removes/0");
    }

    @Test
    void theTextNamesTheElementAndWhereItWasChangedFirst() {
        Problem problem = problems(REPLACES, REMOVES).get(0);

        assertThat(problem.isError()).isFalse();
        assertThat(problem.message(Locale.forLanguageTag("da")))
                .isEqualTo("Allongen ændrer »focus-area-1« med virkning fra samme dag som en anden allonge, se"
                        + " /documents/1/changes/focusAreas/0/id. Den, der står sidst, gælder.");
        assertThat(problem.message(Locale.ENGLISH))
                .contains("\"focus-area-1\"", "/documents/1/changes/focusAreas/0/id");
    }

    @Test
    void aPropertyThatTwoSetIsReportedByItsName() {
        Amendment longer = amendment("forlaenger", DAY)
                .changes(Changes.builder().period(When.parse("2021/2023")).build())
                .build();
        Amendment shorter = amendment("forkorter", DAY)
                .changes(Changes.builder().period(When.parse("2021")).build())
                .build();

        assertThat(places(longer, shorter)).containsExactly("/documents/2/changes/period");
        assertThat(problems(longer, shorter).get(0).english()).contains("\"period\"", "/documents/1/changes/period");
        assertThat(places(
                        longer,
                        amendment("andet", DAY)
                                .changes(Changes.builder().purpose("Andet").build())
                                .build()))
                .isEmpty();
    }

    @Test
    void anElementInsideAReplacedPartIsChangedToo() {
        Amendment part = amendment("del", DAY)
                .changes(Changes.builder().addParts(DEVELOPMENT).build())
                .build();

        assertThat(places(part, REPLACES)).containsExactly("/documents/2/changes/focusAreas/0/id");
        assertThat(places(REPLACES, part)).containsExactly("/documents/2/changes/parts/0/focusAreas/0/id");
        assertThat(places(part, part))
                .containsExactly("/documents/2/changes/parts/0/id"); // once, and not for each element inside it
    }

    @Test
    void anotherDayElementOrAgreementIsNoContradiction() {
        assertThat(places(
                        REPLACES,
                        amendment("senere", "2022-01-02")
                                .changes(Changes.builder()
                                        .addRemoves(AUTISM.id())
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(places(
                        REPLACES,
                        amendment("andet", DAY)
                                .changes(Changes.builder()
                                        .addRemoves(DEVELOPMENT.id())
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(places(REPLACES, REMOVES.withAmends(Reference.to("sjaelland-2019-20"))))
                .isEmpty();
    }

    @Test
    void aDayThatIsNotKnownIsNotTheSame() {
        assertThat(places(
                        amendment("en", "2022-01")
                                .changes(Changes.builder()
                                        .addRemoves(AUTISM.id())
                                        .build())
                                .build(),
                        amendment("to", "2022-01")
                                .changes(Changes.builder()
                                        .addRemoves(AUTISM.id())
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(places(
                        amendment("en")
                                .changes(Changes.builder()
                                        .addRemoves(AUTISM.id())
                                        .build())
                                .build(),
                        amendment("to")
                                .changes(Changes.builder()
                                        .addRemoves(AUTISM.id())
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void whatIsNotChangedMayHaveTheSameId() {
        Passage note = Passage.of("Se også allongen om ADHD.").withId(AUTISM.id());
        assertThat(places(REPLACES, amendment("note", DAY).addNote(note).build()))
                .isEmpty();
    }

    @Test
    void nullsArePassedOver() {
        assertThat(places(
                        REPLACES.withChanges(Nulls.put(
                                Changes.builder().build(),
                                "focusAreas",
                                Arrays.asList(null, Nulls.put(AUTISM, "id", null)))),
                        REMOVES.withChanges(
                                Nulls.put(Changes.builder().build(), "removes", Arrays.asList(null, AUTISM.id())))))
                .isEmpty();
    }

    private static List<String> places(Amendment... amendments) {
        return problems(amendments).stream().map(Problem::pointer).toList();
    }

    private static List<Problem> problems(Amendment... amendments) {
        List<Document> documents = new ArrayList<>(List.of(amendments));
        documents.add(0, AGREEMENT);
        return ModelValidator.create().validate(dossier().withDocuments(documents)).stream()
                .filter(problem -> problem.code().equals("RA-4008"))
                .toList();
    }
}
