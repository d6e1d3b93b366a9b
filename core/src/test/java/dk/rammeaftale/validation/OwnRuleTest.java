package dk.rammeaftale.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Nulls;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem.Severity;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of a user about a type of the model. */
class OwnRuleTest {

    private static final ModelValidator PLAIN = ModelValidator.create();
    private static final ModelValidator GOALS =
            PLAIN.withRule(FocusArea.class, "SLA-0001", area -> !area.goals().isEmpty());

    private static final FocusArea WITH_GOAL = FocusArea.of("1", "One").withGoals("A goal");
    private static final FocusArea WITHOUT = FocusArea.of("2", "Two");
    private static final FocusArea ALSO_WITHOUT = FocusArea.of("3", "Three");

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("sjaelland-2021-22")
            .title("Rammeaftale 2021-22")
            .period("2021/2022")
            .addParts(
                    Part.development().withFocusAreas(WITH_GOAL, WITHOUT),
                    Part.governance().withFocusAreas(ALSO_WITHOUT))
            .build();

    @BeforeAll
    static void openTheUsersPackage() {
        Budget.open();
    }

    @Test
    void eachPlaceIsAProblemWithCodeSeverityAndBothTexts() {
        assertThat(PLAIN.validate(AGREEMENT)).isEmpty();
        assertThat(GOALS.validate(AGREEMENT))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("SLA-0001", "/parts/0/focusAreas/1"), tuple("SLA-0001", "/parts/1/focusAreas/0"));
        Problem problem = GOALS.validate(AGREEMENT).get(0);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message(Locale.forLanguageTag("da")))
                .isEqualTo("Fokusområdet har intet mål. Angiv mindst ét.");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("The focus area has no goal. State at least one.");
        assertThat(problem.arguments()).isEmpty();
        assertThat(problem.position()).isEmpty();
    }

    @Test
    void aRuleIsAddedToACopy() {
        ModelValidator both =
                GOALS.withRule(Document.class, "SLA-0002", d -> d.title().matches(".*[0-9]{4}.*"));
        FrameworkAgreement untitled = AGREEMENT.withTitle("Rammeaftale");
        assertThat(both.validate(untitled)).hasSize(3);
        assertThat(GOALS.validate(untitled)).hasSize(2);
        assertThat(PLAIN.validate(untitled)).isEmpty();
    }

    @Test
    void ownProblemsStandAmongTheOthersInDocumentOrder() {
        FrameworkAgreement broken = AGREEMENT
                .withPeriod(When.parse("2021/.."))
                .withTitle(" ")
                .withParts(AGREEMENT.parts().stream()
                        .map(part -> part.withFocusAreas(part.focusAreas().stream()
                                .map(area -> area.withNumber(" "))
                                .toList()))
                        .toList());
        assertThat(GOALS.validate(broken))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("RA-1003", "/title"),
                        tuple("RA-2001", "/period"),
                        tuple("RA-1003", "/parts/0/focusAreas/0/number"),
                        tuple("SLA-0001", "/parts/0/focusAreas/1"),
                        tuple("RA-1003", "/parts/0/focusAreas/1/number"),
                        tuple("RA-2003", "/parts/0/focusAreas/1/number"),
                        tuple("SLA-0001", "/parts/1/focusAreas/0"),
                        tuple("RA-1003", "/parts/1/focusAreas/0/number"),
                        tuple("RA-2004", "/parts/1/focusAreas/0/number"));
    }

    @Test
    void itIsAskedBesideStatutoryRulesToo() {
        ModelValidator statutory = ModelValidator.create(RuleSet.ADOPTED_2021)
                .withRule(FocusArea.class, "SLA-0001", area -> !area.goals().isEmpty());
        assertThat(statutory.validate(AGREEMENT)).extracting(Problem::code).contains("RA-5003", "SLA-0001");
    }

    @Test
    void everyDocumentOfADossierIsAskedAbout() {
        Dossier dossier = Dossier.builder()
                .id("sag-2021")
                .title("Sag 2021")
                .addDocuments(AGREEMENT, AGREEMENT.withId(Id.parse("another")).withTitle("Rammeaftale"))
                .build();
        assertThat(PLAIN.withRule(Document.class, "SLA-0002", d -> d.title().matches(".*[0-9]{4}.*"))
                        .validate(dossier))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("SLA-0002", "/documents/1"));
        assertThat(PLAIN.withRule(Approvable.class, "SLA-0002", d -> false).validate(dossier))
                .extracting(Problem::pointer)
                .containsExactly("/documents/0", "/documents/1");
        assertThat(PLAIN.withRule(Dossier.class, "SLA-0002", d -> false).validate(dossier))
                .extracting(Problem::pointer)
                .containsExactly("");
    }

    @Test
    void itIsNotAskedWhereSomethingRequiredIsMissing() {
        FrameworkAgreement hollow = AGREEMENT.withParts(Part.development()
                .withFocusAreas(
                        Nulls.put(WITHOUT, "title", null),
                        Nulls.put(WITH_GOAL, "beneficiaries", Arrays.asList((Participant) null)),
                        ALSO_WITHOUT));
        ModelValidator never = PLAIN.withRule(
                        FocusArea.class, "SLA-0001", area -> area.title().isEmpty())
                .withRule(FrameworkAgreement.class, "SLA-0002", agreement -> false);
        assertThat(never.validate(hollow))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("RA-0007", "/parts/0/focusAreas/0/title"),
                        tuple("RA-0015", "/parts/0/focusAreas/1/beneficiaries/0"),
                        tuple("SLA-0001", "/parts/0/focusAreas/2"));
        assertThat(never.validate(AGREEMENT.withTitle("")))
                .extracting(Problem::code)
                .contains("SLA-0002");
    }

    @Test
    void aValueThatIsNotARecordBreaksNoRule() {
        assertThat(GOALS.validate(Verdict.APPROVED)).isEmpty();
        assertThat(GOALS.validate(When.parse("2021"))).isEmpty();
    }

    @Test
    void aRecordThatNoJsonHoldsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOALS.validate(new Budget.Ledger("name", Map.of())))
                .withMessageContaining("java.util.Map cannot be read and written");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000})
    void noMoreAreLookedForThanWereAskedFor(int most) {
        AtomicInteger asked = new AtomicInteger();
        ModelValidator counting = PLAIN.withRule(FocusArea.class, "SLA-0001", area -> {
            asked.incrementAndGet();
            return false;
        });
        FrameworkAgreement many = AGREEMENT.withParts(Part.development()
                .withFocusAreas(IntStream.range(0, 500)
                        .mapToObj(i -> FocusArea.of("" + i, " "))
                        .toList()));
        assertThat(counting.validate(many, most)).hasSize(most);
        assertThat(asked.get()).isLessThanOrEqualTo(most);
        assertThat(counting.validate(AGREEMENT, most)).hasSize(Math.min(3, most));
    }

    @Test
    void warningsHideNoError() {
        FrameworkAgreement many = AGREEMENT.withBodies(IntStream.range(0, 500)
                .mapToObj(i -> Participant.of(ParticipantKind.parse("unknown" + i), "Name"))
                .toList());
        assertThat(GOALS.validate(many, 4)).filteredOn(p -> !p.isError()).hasSize(4);
        assertThat(GOALS.validate(many.withAsOf(When.parse("2022/2021")), 4))
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("RA-1006", "SLA-0001", "SLA-0001");
    }

    @Test
    void aRuleThatThrowsIsNamedWithThePlaceAndNothingOfTheDocument() {
        ModelValidator throwing = PLAIN.withRule(FocusArea.class, "SLA-0001", area -> {
            throw new UnsupportedOperationException(area.title());
        });
        assertThatThrownBy(() -> throwing.validate(AGREEMENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rule SLA-0001 threw java.lang.UnsupportedOperationException"
                        + " when it was asked about /parts/0/focusAreas/0")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> throwing.validate(WITHOUT)).hasMessageEndingWith("asked about the whole value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "RA-1003",
                "RA-9999",
                "ra-1003",
                "Ra-",
                "RA-\n",
                "{SLA-0001}",
                "SLA 0001",
                "0001",
                "SLA-0001\n",
                "æ"
            })
    void aCodeMayNotPoseAsOneOfOursOrBreakALine(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withRule(FocusArea.class, code, area -> true))
                .withMessageContaining(
                        code.startsWith("R") || code.startsWith("r") ? "RA- belongs to the library" : "not a code")
                .withMessageNotContainingAny("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLA-0003", "SLA-0005", "SLA-9999", "SLA-0004"})
    void aMissingTextIsFoundWhenTheRuleIsMade(String code) {
        String language = code.equals("SLA-0003") || code.equals("SLA-0004") ? "English" : "Danish";
        String file = language.equals("English") ? "ValidationMessages.properties" : "ValidationMessages_da.properties";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withRule(FocusArea.class, code, area -> true))
                .withMessage(
                        "The rule " + code + " has no text in " + language + ": write " + code + "=… into " + file);
    }

    @Test
    void theTextsMayBeGivenWithTheRule() {
        ModelValidator made = PLAIN.withRule(
                FocusArea.class,
                "SLA-9999",
                "Området har intet mål.",
                "The area has no goal.",
                area -> !area.goals().isEmpty());

        assertThat(made.validate(WITHOUT))
                .extracting(Problem::code, Problem::danish, Problem::english)
                .containsExactly(tuple("SLA-9999", "Området har intet mål.", "The area has no goal."));
        assertThat(made.validate(WITH_GOAL)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withRule(FocusArea.class, "SLA-9999", "Tekst", " ", area -> true))
                .withMessage("The rule SLA-9999 needs a text in Danish and one in English");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withRule(FocusArea.class, "RA-9999", "Tekst", "Text", area -> true))
                .withMessageContaining("RA- belongs to the library");
    }

    @Test
    void theTextsAreFoundWithoutAContextClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(null);
            ModelValidator made = PLAIN.withRule(FocusArea.class, "SLA-0001", area -> false);
            assertThat(made.validate(WITHOUT))
                    .extracting(Problem::danish)
                    .containsExactly("Fokusområdet har intet mål. Angiv mindst ét.");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Object.class,
                String.class,
                When.class,
                Id.class,
                Verdict.class,
                Extensible.class,
                List.class,
                int.class
            })
    <T> void aTypeWithoutValuesIsRefused(Class<T> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withRule(type, "SLA-0001", value -> true))
                .withMessageContaining("SLA-0001 would never be asked");
    }

    @Test
    void anAnswerIsRefusedSinceItIsNeverValidated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withRule(Due.class, "SLA-0001", due -> true))
                .withMessageStartingWith("Due is an answer and cannot be validated");
    }

    /** A constraint of a user with one of the library's texts. */
    public record Posing(@NotBlank(message = "{RA-2001}") String text) {}

    @Test
    void aConstraintMayNotPoseAsOneOfOursEither() {
        assertThat(PLAIN.validate(new Posing(" "))).extracting(Problem::code).containsExactly("RA-1000");
    }

    /** A record of a user with a constraint on a method that is no component. */
    public record Stretch(int from, int to) {
        @AssertTrue(message = "{stretch.order}")
        public boolean isInOrder() {
            return from <= to;
        }
    }

    @Test
    void aConstraintOnAMethodThatIsNoComponentIsChecked() {
        assertThat(PLAIN.validate(new Stretch(2, 1))).extracting(Problem::code).containsExactly("stretch.order");
        assertThat(PLAIN.validate(new Stretch(1, 2))).isEmpty();
    }

    /** A record of a user with a constraint on a list. */
    public record Few(@Size(max = 1) List<String> words) {}

    /** A record of a user with a constraint on what is in a list. */
    public record Brief(List<@Size(max = 3) String> words) {}

    @Test
    void aConstraintOnAListAndOneOnItsElementsAreChecked() {
        assertThat(PLAIN.validate(new Few(List.of("a", "b"))))
                .extracting(Problem::pointer)
                .containsExactly("/words");
        assertThat(PLAIN.validate(new Brief(List.of("abc", "abcd"))))
                .extracting(Problem::pointer)
                .containsExactly("/words/1");
    }
}
