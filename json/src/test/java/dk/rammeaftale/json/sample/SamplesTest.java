package dk.rammeaftale.json.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed samples equal what the builders create. To update them after a change: {@code mvn -pl core,json test
 * -Dtest=SamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate=true}.
 */
class SamplesTest {

    private static final RammeaftaleJson JSON =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));
    private static final ModelValidator VALIDATOR = ModelValidator.create();

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("update")) {
            for (Arguments sample : samples().toList()) {
                Files.write(CommittedJson.file((String) sample.get()[0]), JSON.write(sample.get()[1]));
            }
        }
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("agreement.json", Agreement2021.agreement(), List.of()),
                Arguments.of("meeting.json", DialogueMeeting2022.meeting(), List.of()),
                // the invitation quotes the goal, but not literally
                Arguments.of("dossier.json", SampleDossier.dossier(), List.of("RA-4006 /documents/1/about/2/wording")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theFileIsTheIndentedOutputToTheByte(String name, Document document) throws IOException {
        assertThat(Files.readString(CommittedJson.file(name))).isEqualTo(new String(JSON.write(document), UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readingTheFileGivesAnEqualValue(String name, Document document) throws IOException {
        byte[] bytes = Files.readAllBytes(CommittedJson.file(name));
        assertThat(JSON.read(bytes, document.getClass())).isEqualTo(document);
        assertThat(JSON.read(bytes, Document.class)).isEqualTo(document);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void itHasNoErrorAndOnlyTheWarningsExpected(String name, Document document, List<String> warnings)
            throws IOException {
        List<Problem> problems = VALIDATOR.validate(document);
        assertThat(problems).noneMatch(Problem::isError);
        assertThat(problems.stream().map(SamplesTest::codeAndPointer)).containsExactlyElementsOf(warnings);

        var read = JSON.tryRead(Files.readAllBytes(CommittedJson.file(name)), document.getClass());
        assertThat(read.problems().stream().map(SamplesTest::codeAndPointer)).containsExactlyElementsOf(warnings);
    }

    private static String codeAndPointer(Problem problem) {
        return problem.code() + " " + problem.pointer();
    }
}
