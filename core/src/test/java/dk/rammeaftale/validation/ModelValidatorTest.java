package dk.rammeaftale.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Nulls;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelValidatorTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final ModelValidator VALIDATOR = ModelValidator.create();

    private static final FrameworkAgreement VALID = FrameworkAgreement.builder()
            .id("sjaelland-2021-22")
            .title("Rammeaftale 2021-22")
            .period("2021/2022")
            .partiesOf(Authority.region("Sjælland"))
            .addPart(Part.development().withFocusAreas(FocusArea.of("1", "One")))
            .build();

    @BeforeAll
    static void openTheUsersPackage() {
        Budget.open();
    }

    static Stream<Object> everyKindOfBroken() {
        return Stream.concat(
                Stream.of(Broken.AGREEMENT, Broken.AMENDMENT, Broken.MEETING, Broken.DOSSIER),
                documents().stream().map(type -> Broken.hollow(type, 2)));
    }

    @Test
    void aValidDocumentHasNoProblems() {
        assertThat(VALIDATOR.validate(VALID)).isEmpty();
    }

    @Test
    void problemsStandInDocumentOrderEachWithCodeAndPointer() {
        assertThat(VALIDATOR.validate(Broken.AGREEMENT))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("RA-1003", "/title"),
                        tuple("RA-1004", "/language"),
                        tuple("RA-1015", "/identifiers/1"),
                        tuple("RA-1012", "/url"),
                        tuple("RA-1006", "/asOf"),
                        tuple("RA-1021", "/bodies/0/count"),
                        tuple("RA-1005", "/bodies/1/kind"),
                        tuple("RA-1010", "/bodies/1/contact/email"),
                        tuple("RA-1011", "/bodies/1/contact/phone"),
                        tuple("RA-2008", "/stage"),
                        tuple("RA-1008", "/region"),
                        tuple("RA-2001", "/period"),
                        tuple("RA-2012", "/renewedEvery"),
                        tuple("RA-1007", "/deadlines/0"),
                        tuple("RA-1023", "/deadlines/1/time"),
                        tuple("RA-2005", "/parties/0/decisions/1/when"),
                        tuple("RA-2015", "/parties/1/decisions/0"),
                        tuple("RA-2016", "/parties/1/decisions/1/by"),
                        tuple("RA-2002", "/parties/2"),
                        tuple("RA-1003", "/parties/2/name"),
                        tuple("RA-2013", "/parties/2/decisions/0/by/authority"),
                        tuple("RA-1018", "/parties/2/decisions/1"),
                        tuple("RA-2006", "/claims/0"),
                        tuple("RA-2007", "/claims/1"),
                        tuple("RA-1001", "/parts/0/focusAreas/1/id"),
                        tuple("RA-2003", "/parts/0/focusAreas/1/number"),
                        tuple("RA-2009", "/parts/0/publishedAs"),
                        tuple("RA-2004", "/parts/1/focusAreas/0/number"),
                        tuple("RA-1017", "/appendices/0"),
                        tuple("RA-1016", "/predecessors/0"),
                        tuple("RA-1002", "/successors/0/element"),
                        tuple("RA-1014", "/notes/0"));
    }

    @Test
    void twoFaultsOfTwoSiblingsAreTwoProblems() {
        FrameworkAgreement agreement = VALID.withNotes(Passage.of(" "), Passage.of("fine"), Passage.of(""));
        assertThat(VALIDATOR.validate(agreement))
                .extracting(Problem::pointer)
                .containsExactly("/notes/0/text", "/notes/2/text");
    }

    @Test
    void everyRuleIsBrokenByOneOfTheDocuments() {
        Set<String> rules = Arrays.stream(Code.values())
                .map(Code::key)
                .filter(key -> key.compareTo("RA-1000") > 0)
                .collect(Collectors.toSet());
        Stream<Problem> found = Stream.concat(
                ModelValidator.create(RuleSet.ADOPTED_2021).validate(Broken.DOSSIER).stream(),
                ModelValidator.create(RuleSet.ADOPTED_2012).validate(Broken.LATE).stream());
        assertThat(found.map(Problem::code).collect(Collectors.toSet())).isEqualTo(rules);
    }

    @Test
    void aWarningLeavesTheDocumentValid() {
        Map<String, Severity> severities = VALIDATOR.validate(Broken.DOSSIER).stream()
                .collect(Collectors.toMap(Problem::code, Problem::severity, (a, b) -> a));
        assertThat(severities)
                .containsEntry("RA-1005", Severity.WARNING)
                .containsEntry("RA-1008", Severity.WARNING)
                .containsEntry("RA-4006", Severity.WARNING)
                .containsEntry("RA-1003", Severity.ERROR)
                .containsEntry("RA-2001", Severity.ERROR);
        for (Problem problem : VALIDATOR.validate(Broken.DOSSIER)) {
            assertThat(problem.isError()).isEqualTo(problem.severity() == Severity.ERROR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "tr", "de"})
    void theLanguageOfATextIsChosenPerCallAndNotByTheMachine(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            Problem problem = ModelValidator.create()
                    .validate(VALID.withPeriod(When.parse("2021/..")))
                    .get(0);
            assertThat(problem.message(DANISH))
                    .isEqualTo("Perioden fra 2021 mangler første eller sidste dag. Angiv begge, for eksempel 2021/2022."
                            + " Kun i et uddrag (\"excerpt\": true) må den ene være ukendt.");
            assertThat(problem.message(Locale.forLanguageTag("da-DK"))).isEqualTo(problem.danish());
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("The period from 2021 has no first or no last day. State both, such as 2021/2022."
                            + " Only in an excerpt (\"excerpt\": true) one of them may be unknown.");
            assertThat(problem.message(Locale.GERMAN)).isEqualTo(problem.english());
            assertThat(problem.arguments()).containsExactly(Map.entry("value", "2021/.."));
            assertThat(problem).hasToString("RA-2001 /period " + problem.english());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyTextIsWholeInBothLanguages() {
        assertThat(everyKindOfBroken().flatMap(value -> VALIDATOR.validate(value).stream()))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.danish()).matches("[^{}]+[.?]").isNotEqualTo(problem.english());
                    assertThat(problem.english()).matches("[^{}]+[.?]");
                });
    }

    @Test
    void noTextEchoesPersonalData() {
        assertThat(VALIDATOR.validate(Broken.AGREEMENT).toString()).doesNotContain("somebody", "unlisted");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfBroken")
    void aPlainJakartaValidatorFindsTheSame(Object value) {
        assertThat(plain(Locale.ENGLISH).validate(value).stream()
                        .map(v -> pointer(v) + " " + code(v))
                        .collect(Collectors.toSet()))
                .isEqualTo(VALIDATOR.validate(value).stream()
                        .map(problem -> problem.pointer() + " " + problem.code())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aPlainJakartaValidatorShowsTheSameTexts(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(plain(locale).validate(Broken.DOSSIER).stream()
                        .filter(v -> isOurs(annotation(v)))
                        .map(v -> pointer(v) + " " + withoutPointers(v.getMessage())))
                .as("apart from pointers, which it lets begin at the value that the rule is about")
                .containsExactlyInAnyOrderElementsOf(VALIDATOR.validate(Broken.DOSSIER).stream()
                        .filter(problem -> !problem.pointer().endsWith("/title"))
                        .map(problem -> problem.pointer() + " " + withoutPointers(problem.message(locale)))
                        .toList());
        assertThat(plain(locale).validate(Broken.hollow(Dossier.class, 3)))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.getMessage()).matches("[^{}]+"));
    }

    private static String withoutPointers(String message) {
        return message.replaceAll(" /[a-zA-Z0-9/]+", " …");
    }

    @Test
    void nullIsAProblemAtItsPlace() {
        assertThat(VALIDATOR.validate(nullParty()))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("RA-0007", "/authority"), tuple("RA-0015", "/decisions/0"));
        assertThat(VALIDATOR.validate(nullParty()).get(0).english())
                .isEqualTo("The property \"authority\" is missing. It is required.");
        assertThat(VALIDATOR.validate(Nulls.put(VALID, "alternativeTitles", Arrays.asList("Another", null, " "))))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("RA-0015", "/alternativeTitles/1"), tuple("RA-1003", "/alternativeTitles/2"));
    }

    static Collection<Class<?>> documents() {
        return Shape.choices(Document.class).values();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nullsAnywhereAreProblemsAndNeverAnException(Class<?> type) {
        assertThat(VALIDATOR.validate(Broken.hollow(type, 4)))
                .extracting(Problem::code)
                .contains("RA-0007", "RA-0015");
    }

    @Test
    void aUsersOwnRulesHaveTheirOwnCodesAndTexts() {
        Budget budget = new Budget(new BigDecimal("1.005"), " ", List.of());
        assertThat(VALIDATOR.validate(budget))
                .extracting(Problem::code, Problem::pointer, Problem::danish, Problem::english)
                .containsExactly(
                        tuple(
                                "slagelse.wholeKroner",
                                "/amount",
                                "Beløbet har mere end 2 decimaler.",
                                "The amount has more than 2 decimals."),
                        tuple("slagelse.currency", "/currency", "Valutaen er ikke udfyldt.", "The currency is blank."));
    }

    @Test
    void aRuleThatStandsOnlyAtTheFieldIsAsked() {
        assertThat(VALIDATOR.validate(new Budget.Receipt(new BigDecimal("1.005"))))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("slagelse.wholeKroner", "/amount"));
    }

    @Test
    @SuppressWarnings("NullAway") // nulls, which validation reports
    void aUsersOwnTextIsShownAlsoWhereTheValueIsMissing() {
        assertThat(VALIDATOR.validate(new Budget(BigDecimal.ONE, null, List.of())))
                .extracting(Problem::code, Problem::english)
                .containsExactly(tuple("slagelse.currency", "The currency is blank."));
    }

    @Test
    @SuppressWarnings("NullAway") // nulls, which validation reports
    void aUsersStandardConstraintsAreFoundAsDeepAsTheyStand() {
        Budget inner = new Budget(BigDecimal.ZERO, "DKK", List.of());
        Budget outer = new Budget(null, "DKK", Arrays.asList(inner, null));
        assertThat(VALIDATOR.validate(outer))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("RA-0007", "/amount"),
                        tuple("RA-1000", "/details/0/amount"),
                        tuple("RA-0015", "/details/1"));
    }

    @Test
    void aUsersRecordMayHoldWhatNoJsonOfOursHolds() {
        Budget free = new Budget(BigDecimal.ZERO, "DKK", List.of());
        assertThat(VALIDATOR.validate(new Budget.Ledger(" ", Map.of("roads", free))))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("RA-1003", "RA-1000");
    }

    @Test
    void whatHasNoRulesIsRefusedAndNotFoundValid() {
        FocusArea blank = FocusArea.of("1", " ");
        List<Object> refused = List.of(
                List.of(blank),
                Set.of(blank),
                Map.of("a", blank),
                Optional.of(blank),
                new FocusArea[] {blank},
                Stream.of(blank),
                "text",
                new byte[0],
                LocalDate.of(2027, 1, 1));
        for (Object value : refused) {
            String name = value.getClass().getTypeName();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VALIDATOR.validate(value))
                    .withMessageStartingWith(name + " cannot be validated: give a value of the model");
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> VALIDATOR.validate(value, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesALimitThatWouldFindNothing(int limit) {
        FocusArea blank = FocusArea.of("1", " ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(blank, limit))
                .withMessage("limit is " + limit + ", but must be at least 1");
    }

    @Test
    void oneValueOfTheModelIsValidated() {
        assertThat(VALIDATOR.validate(FocusArea.of("1", " ")))
                .extracting(Problem::code)
                .containsExactly("RA-1003");
        assertThat(VALIDATOR.validate(Verdict.APPROVED)).isEmpty();
        assertThat(VALIDATOR.validate(Extensions.none())).isEmpty();
    }

    /** Lacks {@code @Valid} before a type of the library. */
    private record Unchecked(Document document, String name) {}

    /** Lacks {@code @Valid} in a map, which only Jakarta Validation walks. */
    private record UncheckedInMap(Map<String, FocusArea> areas) {}

    /** Holds a record that lacks {@code @Valid}. */
    private record Outer(@Valid Unchecked inner, Map<String, String> words) {}

    /** Has it everywhere. */
    private record Checked(@Valid List<FocusArea> areas, Map<String, @Valid FocusArea> byName) {}

    @Test
    void aRecordWithoutValidIsRefusedAndNotSkipped() {
        Unchecked unchecked = new Unchecked(VALID.withTitle(" "), "name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(unchecked))
                .withMessage("Write @Valid before Document in " + Unchecked.class.getName()
                        + ".document: without it the value is not validated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(new Outer(unchecked, Map.of())))
                .withMessageContaining("Unchecked.document");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(new UncheckedInMap(Map.of("a", FocusArea.of("1", " ")))))
                .withMessageContaining("UncheckedInMap.areas");
        FocusArea blank = FocusArea.of("1", " ");
        assertThat(VALIDATOR.validate(new Checked(List.of(blank), Map.of("a", blank))))
                .extracting(Problem::code)
                .containsExactly("RA-1003", "RA-1003");
    }

    @Test
    void anAnswerIsRefusedSinceItsDocumentsAreNotValidatedWithIt() {
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("D")
                .addDocuments(VALID.withTitle(" "))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(
                        dossier.effective(VALID.id(), LocalDate.of(2021, 1, 1)).orElseThrow()))
                .withMessage(
                        "EffectiveAgreement is an answer and cannot be validated: validate the documents that it is"
                                + " about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RA-2021", "RA-text", "{first}", "{value}", "${1+1}", "\\$1"})
    void whatTheUserWroteIsShownAsItWasWritten(String number) {
        FocusArea area = FocusArea.of("1", "One").withNumber(number);
        FrameworkAgreement agreement = VALID.withParts().withFocusAreas(area, area.withId(Id.parse("another")));
        String text = "The number \"" + number + "\" appears at two focus areas of the same list."
                + " It appears first at /focusAreas/0/number.";
        assertThat(VALIDATOR.validate(agreement)).extracting(Problem::english).containsExactly(text);
        assertThat(plain(Locale.ENGLISH).validate(agreement))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(text);
    }

    @Test
    void theListOfProblemsCannotBeChanged() {
        assertThat(VALIDATOR.validate(Broken.AGREEMENT)).isUnmodifiable();
        assertThat(VALIDATOR.validate(Broken.AGREEMENT).get(0).arguments()).isUnmodifiable();
    }

    @SuppressWarnings({"NullAway", "NullOptional"}) // nulls, which validation reports
    private static Party nullParty() {
        return new Party(null, null, Arrays.asList((Decision) null), null);
    }

    /** Returns a plain Jakarta validator, as a user may have. */
    private static Validator plain(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(DANISH, Locale.ENGLISH), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Writes {@code parts[0].focusAreas[1].<list element>} as {@code /parts/0/focusAreas/1}. */
    private static String pointer(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString().replaceAll("\\.?<list element>", "");
        return path.isEmpty()
                ? ""
                : "/" + path.replaceAll("\\[([0-9]+)]", "/$1").replace('.', '/');
    }

    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Annotation constraint = annotation(violation);
        boolean missing = violation.getInvalidValue() == null;
        if (isOurs(constraint)) {
            return template.substring(1, "{RA-0000".length()); // also for a variant
        } else if (missing) {
            return pointer(violation).matches(".*/[0-9]+") ? "RA-0015" : "RA-0007";
        }
        return constraint instanceof NotBlank ? "RA-1003" : template;
    }

    private static boolean isOurs(Annotation constraint) {
        return constraint.annotationType().getPackage().equals(Rule.class.getPackage());
    }

    private static Annotation annotation(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation();
    }
}
