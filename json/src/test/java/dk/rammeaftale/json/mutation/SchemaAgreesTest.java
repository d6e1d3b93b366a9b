package dk.rammeaftale.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.json.schema.Schemas;
import dk.rammeaftale.validation.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schema and reader refuse the same documents, except for the codes that a schema can't express. The documents are
 * written to {@code target/schema-cases.ndjson}, to test validators in other languages.
 */
class SchemaAgreesTest {

    private static final int OF_EACH = 10;
    private static final int MOST_FAILURES = 5;

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Test
    void mutatedDocumentsAreRefusedByBothOrByNone() throws IOException {
        int mutations = Integer.getInteger("schema.mutations", 500) / Integer.getInteger("share", 1);
        int accepted = 0;
        int refused = 0;
        int notSeen = 0;
        Map<String, Integer> readerAlone = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        @Nullable Subject subject = null;
        try (BufferedWriter cases = Files.newBufferedWriter(Path.of("target", "schema-cases.ndjson"))) {
            for (int n = 0; n < mutations && failures.size() < MOST_FAILURES; n++) {
                if (subject == null || n % OF_EACH == 0) {
                    subject = Subject.of(n / OF_EACH);
                    String unchanged = new String(subject.bytes(), UTF_8);
                    assertThat(Schemas.faults(unchanged)).isEmpty();
                    cases.write(line(true, unchanged));
                }
                byte[] document = Mutation.of(
                                subject.bytes(), subject.root(), subject.indented(), Subject.random(-1L - n))
                        .after();
                if (!PlainReader.isUnambiguous(document)) { // RA-0001 to RA-0004: a schema can't see them
                    notSeen++;
                    continue;
                }
                ReadResult<Document> read = JSON.tryRead(document, Document.class);
                List<Problem> errors =
                        read.problems().stream().filter(Problem::isError).toList();
                String json = new String(document, UTF_8);
                List<String> faults = Schemas.faultsOrRefusal(json);
                boolean said = errors.stream().anyMatch(error -> Schemas.isSaid(error, json));
                if (errors.isEmpty()) {
                    assertThat(Schemas.faultsOfWritten(
                                    JSON.writeText(read.value().orElseThrow())))
                            .isEmpty();
                } else if (said) {
                    assertThat(Schemas.isWritten(json)).isFalse();
                }
                if (said == faults.isEmpty()) {
                    failures.add("Mutation " + n + ": " + errors + faults);
                } else if (said) {
                    refused++;
                } else if (errors.isEmpty()) {
                    accepted++;
                } else {
                    errors.stream()
                            .map(Problem::code)
                            .distinct()
                            .forEach(code -> readerAlone.merge(code, 1, Integer::sum));
                }
                cases.write(line(!said, json));
            }
        }
        assertThat(failures).isEmpty();
        assertThat(List.of(accepted, refused)).allMatch(count -> count > 0);
        System.out.printf(
                "SchemaAgreesTest: %d mutations: accepted by both %d, refused by both %d, not seen by a schema %d,"
                        + " refused by the reader alone %s%n",
                mutations, accepted, refused, notSeen, readerAlone);
    }

    private static String line(boolean valid, String json) {
        return JsonMapper.shared().writeValueAsString(Map.of("valid", valid, "json", json)) + "\n";
    }
}
