package dk.rammeaftale.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.sample.Agreement2021;
import dk.rammeaftale.json.sample.DialogueMeeting2022;
import dk.rammeaftale.json.sample.SampleDossier;
import dk.rammeaftale.validation.Problem.Position;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** With the module, documents can be written in YAML. */
class YamlTest {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().findAndAddModules().build();

    private static final String BY_HAND = """
            # indgået i efteråret 2020
            type: frameworkAgreement
            formatVersion: "1.0"
            id: sjaelland-2021-22
            title: Rammeaftale 2021-22
            period: 2021/2022
            region: "1085"
            parts:
              - id: udvikling
                kind: development
                focusAreas:
                  - id: fokus-3
                    number: "3"
                    title: Styrket samarbejde
                    slagelse:budget: 250000.00
            """;

    static Stream<Document> samples() {
        return Stream.of(Agreement2021.agreement(), DialogueMeeting2022.meeting(), SampleDossier.dossier());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreTheSameInYaml(Document document) {
        String yaml = YAML.writeValueAsString(document);

        assertThat(yaml).contains("\nformatVersion: \"1.0\"\n");
        assertThat(YAML.readValue(yaml, Document.class)).isEqualTo(document);
    }

    @Test
    void aDocumentWrittenByHandIsRead() {
        FrameworkAgreement agreement = YAML.readValue(BY_HAND, FrameworkAgreement.class);

        assertThat(agreement.allFocusAreas().get(0).number()).contains("3");
        assertThat(agreement.allFocusAreas().get(0).extensions().get("slagelse:budget"))
                .contains("250000.00");
    }

    @Test
    void problemsStandInTheLinesOfTheYaml() {
        String wrong =
                BY_HAND.replace("kind: development", "kind: udvikling").replace("title: Styrket", "titel: Styrket");

        Failure failure = Failure.of(() -> YAML.readValue(wrong, Document.class));

        assertThat(failure.problems())
                .extracting(p -> p.code() + " " + p.pointer() + " "
                        + p.position().map(Position::line).orElse(0))
                .containsExactlyInAnyOrder("RA-0008 /parts/0/kind 10", "RA-0005 /parts/0/focusAreas/0/titel 14");
    }

    @Test
    void aNumberIsNoTextInYamlEither() {
        Failure failure = Failure.of(() -> YAML.readValue(BY_HAND.replace("\"1085\"", "1085"), Document.class));

        assertThat(failure.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("RA-0006");
            assertThat(problem.position()).contains(new Position(7, 9));
        });
    }
}
