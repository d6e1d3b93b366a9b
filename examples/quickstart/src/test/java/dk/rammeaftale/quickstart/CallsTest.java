package dk.rammeaftale.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Change;
import dk.rammeaftale.Document;
import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls in the README's "Which call does it" compile and do what they say. */
class CallsTest {

    private static final Path SAMPLE = Path.of("../samples/agreement.json");

    @Test
    void doWhatTheReadmeSays(@TempDir Path folder) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("agreement.json"));
        RammeaftaleJson json = RammeaftaleJson.create();
        Authority slagelse = Authority.municipality("Slagelse");

        // spotless:off: the README shows the code from here
        // read a file: the document, or an exception with every problem
        FrameworkAgreement agreement = json.read(file, FrameworkAgreement.class);

        // read it without an exception: every error and warning, and the value if all of it could be read
        ReadResult<Document> result = json.tryRead(file, Document.class);
        List<Problem> all = result.problems();
        Optional<Document> value = result.value();

        // find something in it
        Optional<Party> party = agreement.party(slagelse);
        Optional<FocusArea> area = agreement.focusArea("3"); // by its number or its id
        Optional<FocusArea> byId = area.flatMap(found -> agreement.element(found.id(), FocusArea.class));

        // change something: values are immutable, so each call returns a changed copy
        FrameworkAgreement decided = agreement.plusDecisions(slagelse, Decision.approved("2020-11-30"));
        FrameworkAgreement renamed = agreement.withElement(area.get().id(), FocusArea.class, a -> a.withTitle("Pårørende"));

        // a wither replaces a whole list, so put the old elements before the new one; null clears an optional
        FrameworkAgreement noted = agreement.withNotes(
                Stream.concat(agreement.notes().stream(), Stream.of(Passage.of("Se bilag 2."))).toList());
        FrameworkAgreement linked = agreement.withUrl("https://example.org/aftale");

        // ask: who has approved and who has not, what is due, what of it soon, what changed, what the public may see
        List<Party> approved = decided.register().get(Party.Standing.APPROVED);
        List<Party> missing = decided.notApproved();
        List<Due> due = agreement.due(LocalDate.of(2020, 10, 1));
        List<Due> soon = due.stream().filter(each -> each.lastDay().isBefore(LocalDate.of(2020, 11, 1))).toList();
        List<Change> changes = renamed.changesSince(agreement);
        Optional<FrameworkAgreement> open = agreement.publicView();

        // validate it by the usual rules and the law's; what is missing by law has a code that begins with RA-5
        List<Problem> problems = ModelValidator.create(RuleSet.ADOPTED_2021).validate(agreement);

        // write it
        json.write(renamed, file);
        String forPeople = json.writeIndented(renamed);

        // write answers as JSON: all answers about a document, or a single one
        String seenFromADay = json.writeText(Answers.of(agreement, LocalDate.of(2020, 10, 1)));
        String whatIsDue = json.writeText(due);
        String whereAllStand = json.writeText(decided.standings());
        // spotless:on

        assertThat(all).isEmpty();
        assertThat(value).contains(agreement);
        assertThat(party).map(Party::authority).contains(slagelse);
        assertThat(byId).isEqualTo(area).isPresent();
        assertThat(missing).hasSize(agreement.notApproved().size() - 1);
        assertThat(approved).hasSize(agreement.parties().size() - missing.size());
        assertThat(whereAllStand).contains("\"standing\":\"approved\"");
        assertThat(noted.notes()).hasSize(agreement.notes().size() + 1);
        assertThat(linked.url()).contains("https://example.org/aftale");
        assertThat(soon).isEmpty();
        assertThat(due).isNotEmpty();
        assertThat(due).isEqualTo(agreement.due(LocalDate.of(2020, 10, 1)));
        assertThat(seenFromADay).contains("\"parties\":[{\"authority\":", whatIsDue);
        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.danish()).contains("Pårørende"));
        assertThat(problems).isNotEmpty().allMatch(problem -> problem.code().startsWith("RA-5"));
        assertThat(open).map(Document::id).contains(agreement.id());
        assertThat(json.read(file, Document.class)).isEqualTo(renamed);
        assertThat(json.read(forPeople, Document.class)).isEqualTo(renamed);
    }
}
