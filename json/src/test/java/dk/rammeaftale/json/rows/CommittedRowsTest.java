package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed documents of the rows equal what the builders create. To update them after a change: {@code mvn -pl
 * core,json test -Dtest=CommittedRowsTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate=true}.
 */
class CommittedRowsTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final RammeaftaleJson INDENTED =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));
    private static final ModelValidator VALIDATOR = ModelValidator.create();

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("update")) {
            for (RowDocument row : RowDocument.all()) {
                Files.write(row.file(), INDENTED.write(row.value()));
            }
        }
    }

    static List<RowDocument> documents() {
        return RowDocument.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void readingTheFileGivesAnEqualValue(RowDocument row) throws IOException {
        byte[] bytes = Files.readAllBytes(row.file());
        Document value = row.value();
        assertThat(JSON.read(bytes, value.getClass())).isEqualTo(value);
        assertThat(JSON.read(bytes, Document.class)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void itHasNoErrorAndOnlyTheWarningsItIsAbout(RowDocument row) throws IOException {
        ReadResult<Document> read = JSON.tryRead(Files.readAllBytes(row.file()), Document.class);
        assertThat(read.problems()).noneMatch(Problem::isError);
        assertThat(read.problems().stream().map(CommittedRowsTest::codeAndPointer))
                .containsExactlyElementsOf(row.warnings());
        assertThat(VALIDATOR.validate(row.value()).stream().map(CommittedRowsTest::codeAndPointer))
                .containsExactlyElementsOf(row.warnings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void writingWhatWasReadGivesTheSameDocument(RowDocument row) throws IOException {
        Document read = JSON.read(Files.readAllBytes(row.file()), Document.class);
        assertThat(INDENTED.writeText(read)).isEqualTo(Files.readString(row.file()));
        assertThat(JSON.writeText(read)).isEqualTo(JSON.writeText(row.value()));
    }

    @Test
    void everyFileIsADocumentOfTheRows() throws IOException {
        try (Stream<Path> files = Files.list(RowDocument.FILES)) {
            assertThat(files.toList())
                    .containsExactlyInAnyOrderElementsOf(
                            RowDocument.all().stream().map(RowDocument::file).toList());
        }
    }

    @Test
    void everyDocumentSaysThatItIsMadeUp() {
        assertThat(RowDocument.all())
                .allSatisfy(row ->
                        assertThat(row.json().each("/notes", "text")).contains("Alt i dette dokument er opdigtet."));
    }

    private static String codeAndPointer(Problem problem) {
        return problem.code() + " " + problem.pointer();
    }
}
