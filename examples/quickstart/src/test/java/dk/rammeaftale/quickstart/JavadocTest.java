package dk.rammeaftale.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Due;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the Javadoc of the main types compile and do what they say. */
class JavadocTest {

    private static final Path HERE = Path.of("src/test/java/dk/rammeaftale/quickstart/JavadocTest.java");

    // spotless:off: the Javadoc shows the code from here to the assertions
    @Test
    void theDocuments() {
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id("rammeaftale-2027-2028")
                .title("Rammeaftale 2027-2028")
                .period("2027/2028")
                .partiesOf(Authority.region("Syddanmark")) // and its municipalities
                .build();
        List<Party> waitingFor = agreement.notApproved();

        Meeting meeting = Meeting.builder()
                .id("dialogmoede")
                .title("Dialogmøde")
                .time(MeetingTime.of("2027-04-07", "16:00", "19:00"))
                .addAgenda(AgendaItem.builder().number("1").title("Velkomst").build())
                .build();

        Amendment amendment = Amendment.builder()
                .id("allonge")
                .title("Allonge om forlængelse")
                .amends(Reference.to("rammeaftale-2027-2028"))
                .effective(When.parse("2028-01-01"))
                .changes(Changes.builder().period(When.parse("2027/2029")).build())
                .build();

        Dossier dossier = Dossier.builder()
                .id("sag")
                .title("Rammeaftalen og dens møder")
                .addDocuments(agreement, amendment, meeting)
                .build();
        Optional<EffectiveAgreement> asAmended = dossier.effective(agreement.id(), LocalDate.of(2028, 6, 1));
        List<Due> due = dossier.due(LocalDate.of(2027, 1, 1));

        assertThat(waitingFor).hasSize(23);
        assertThat(asAmended.orElseThrow().agreement().period()).isEqualTo(When.parse("2027/2029"));
        assertThat(due).isEmpty();
        assertThat(ModelValidator.create().validate(dossier)).isEmpty();
    }

    @Test
    void authoritiesAndTimes() {
        Authority slagelse = Authority.municipality("Slagelse"); // the same as Authority.parse("0330")
        Optional<Authority> region = slagelse.region(LocalDate.of(2026, 1, 1));

        When process = When.parse("2019-23/2020-07"); // from autumn 2019 to July 2020
        Optional<LocalDate> last = process.latest(); // 2020-07-31
        String words = process.inWords(Locale.forLanguageTag("da")); // efteråret 2019 – juli 2020

        assertThat(slagelse).isEqualTo(Authority.parse("0330"));
        assertThat(region).contains(Authority.region("Sjælland"));
        assertThat(last).contains(LocalDate.parse("2020-07-31"));
        assertThat(words).isEqualTo("efteråret 2019 – juli 2020");
    }

    @Test
    void reading() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("../samples/meeting.json"));
        RammeaftaleJson json = RammeaftaleJson.create();
        ReadResult<Meeting> result = json.tryRead(bytes, Meeting.class);
        for (Problem problem : result.problems()) {
            System.out.println(problem.message(Locale.forLanguageTag("da")));
        }
        Meeting valid = result.orElseThrow();

        assertThat(valid.title()).startsWith("Dialogmøde");
    }

    @Test
    void writing() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("../samples/agreement.json"));
        RammeaftaleJson json = RammeaftaleJson.create();
        FrameworkAgreement agreement = json.read(bytes, FrameworkAgreement.class);
        byte[] same = json.write(agreement);

        assertThat(json.read(same, FrameworkAgreement.class)).isEqualTo(agreement);
    }

    public record Budget(@NotNull @Positive BigDecimal amount, @NotBlank String currency) {}
    static final ExtensionKey<Budget> BUDGET = ExtensionKey.of("slagelse:budget", Budget.class);

    @Test
    void extending() {
        FocusArea focusArea = FocusArea.of("3", "Pårørende");
        FocusArea area = BUDGET.set(focusArea, new Budget(new BigDecimal("250000.00"), "DKK"));
        ModelValidator validator =
                ModelValidator.create().withRule(FocusArea.class, "SLA-0001", "Budget mangler.", "A budget is missing.",
                        each -> BUDGET.get(each).isPresent());
        List<Problem> problems = validator.validate(focusArea);

        assertThat(validator.validate(area)).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("SLA-0001");
    }
    // spotless:on

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/src/main/java/dk/rammeaftale/FrameworkAgreement.java",
                "core/src/main/java/dk/rammeaftale/Meeting.java",
                "core/src/main/java/dk/rammeaftale/Amendment.java",
                "core/src/main/java/dk/rammeaftale/Dossier.java",
                "core/src/main/java/dk/rammeaftale/people/Authority.java",
                "core/src/main/java/dk/rammeaftale/time/When.java",
                "core/src/main/java/dk/rammeaftale/validation/ModelValidator.java",
                "json/src/main/java/dk/rammeaftale/json/ExtensionKey.java",
                "json/src/main/java/dk/rammeaftale/json/RammeaftaleJson.java",
                "json/src/main/java/dk/rammeaftale/json/ReadResult.java"
            })
    void isTheCodeOfThisTest(String file) throws IOException {
        Matcher example = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* \\}</pre>", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../..").resolve(file)));
        assertThat(example.find()).isTrue();
        String code = example.group(1)
                .lines()
                .map(line -> line.replaceFirst("^ *\\* ?", "").strip())
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(HERE).lines().map(String::strip).collect(Collectors.joining("\n")))
                .contains(code.split("\n\n"));
    }
}
