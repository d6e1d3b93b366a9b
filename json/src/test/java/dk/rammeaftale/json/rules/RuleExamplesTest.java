package dk.rammeaftale.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each problem code has an example: a document that keeps the rule, and one that differs only in breaking it. The
 * examples are the files in {@code rules/}; the table of rules in the documentation is generated from them.
 */
class RuleExamplesTest {

    static Stream<Code> codes() {
        return RuleExample.codes();
    }

    @Test
    void everyCodeHasAFileAndEveryFileACode() throws IOException {
        try (Stream<Path> files = Files.list(RuleExample.FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            codes().map(code -> code.key() + ".json").toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void oneDocumentKeepsTheRuleAndTheOtherBreaksIt(Code code) throws IOException {
        RuleExample example = RuleExample.of(code);

        ReadResult<Document> accepted = example.json.tryRead(example.accepted, Document.class);
        assertThat(accepted.problems())
                .noneMatch(p -> p.code().equals(code.key()))
                .noneMatch(Problem::isError);
        assertThat(accepted.value()).isPresent();

        List<Problem> problems =
                example.json.tryRead(example.rejected, Document.class).problems();
        assertThat(problems.stream()
                        .filter(p -> !example.companions.contains(p.code()))
                        .map(Problem::code))
                .as("%s", problems)
                .containsExactly(code.key());
        Problem problem = problems.stream()
                .filter(p -> p.code().equals(code.key()))
                .findFirst()
                .orElseThrow();
        assertThat(problem.pointer()).isEqualTo(example.pointer);
        assertThat(problem.position()).contains(example.position);
        assertThat(problem.severity()).isEqualTo(code.level() == Level.WARNING ? Severity.WARNING : Severity.ERROR);
        for (String language : List.of("da", "en")) {
            assertThat(problem.message(Locale.forLanguageTag(language)))
                    .matches("(?s).+[.?]")
                    .doesNotContain("{", "}", "RA-");
        }
        assertThat(problem.danish()).isNotEqualTo(problem.english());
    }
}
