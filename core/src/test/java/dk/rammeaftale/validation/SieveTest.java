package dk.rammeaftale.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sieve lets pass is valid; what it does not know it holds back, and Hibernate Validator decides. */
class SieveTest {

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("sjaelland-2021-22")
            .title("Rammeaftale 2021-22")
            .language("da")
            .asOf(When.parse("2021"))
            .period("2021/2022")
            .partiesOf(Authority.region("Sjælland"))
            .addPart(Part.development().withFocusAreas(FocusArea.of("1", "One")))
            .addNote(Passage.of("A note"))
            .build();

    private static final Dossier DOSSIER = Dossier.builder()
            .id("dossier")
            .title("A dossier")
            .addDocuments(
                    AGREEMENT,
                    Amendment.builder()
                            .id(Id.parse("amendment"))
                            .title("An amendment")
                            .amends(Reference.to("sjaelland-2021-22"))
                            .build(),
                    Meeting.builder()
                            .id("meeting")
                            .title("A meeting")
                            .time(MeetingTime.of("2022-04-07", "16:00", "19:00"))
                            .build())
            .build();

    private static final Sieve SIEVE = new Sieve(validator(mapping -> {}));

    @BeforeAll
    static void openTheUsersPackage() {
        Budget.open();
    }

    static Stream<Document> valid() {
        return Stream.concat(Stream.of(DOSSIER), DOSSIER.documents().stream());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidDocumentPasses(Document document) {
        assertThat(SIEVE.passes(document)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dk.rammeaftale.validation.ModelValidatorTest#everyKindOfBroken")
    void aBrokenDocumentIsHeldBack(Object document) {
        assertThat(SIEVE.passes(document)).isFalse();
    }

    @Test
    void whatIsNoDocumentIsHeldBackHoweverValid() {
        assertThat(Stream.of(AGREEMENT.parties().get(0), When.parse("2021"), "text", new Sized("long enough"))
                        .filter(SIEVE::passes))
                .isEmpty();
    }

    /** A rule set that is not asked for. */
    private interface Statutory {}

    static Stream<Consumer<ConstraintMapping>> constraintsThatAreNotKnown() {
        return Stream.of(
                m -> m.type(FrameworkAgreement.class).field("title").constraint(new SizeDef().min(1)),
                m -> m.type(FrameworkAgreement.class).field("alternativeTitles").constraint(new SizeDef().max(9)),
                m -> m.type(FrameworkAgreement.class).field("alternativeTitles").constraint(new NotNullDef()),
                m -> m.type(FrameworkAgreement.class)
                        .field("field")
                        .containerElementType()
                        .constraint(new NotNullDef()),
                m -> m.type(FrameworkAgreement.class)
                        .field("parts")
                        .containerElementType()
                        .valid()
                        .convertGroup(Default.class)
                        .to(Statutory.class),
                m -> m.type(FrameworkAgreement.class)
                        .field("period")
                        .valid()
                        .convertGroup(Default.class)
                        .to(Statutory.class),
                m -> m.type(Authority.class).getter("known").constraint(new NotNullDef()),
                m -> m.type(When.class).field("text").constraint(new NotNullDef()));
    }

    @Test
    void aConstraintThatIsNotKnownHoldsBack() {
        assertThat(constraintsThatAreNotKnown().toList())
                .noneMatch(mapping -> new Sieve(validator(mapping)).passes(AGREEMENT));
    }

    @Test
    void aConstraintInARuleSetThatIsNotAskedForCountsForNothing() {
        Sieve sieve = new Sieve(validator(m -> m.type(FrameworkAgreement.class)
                .field("title")
                .constraint(new SizeDef().max(1).groups(Statutory.class))));
        assertThat(sieve.passes(AGREEMENT)).isTrue();
    }

    @Test
    void aConstraintThatIsKnownIsAskedWhereverItCameFrom() {
        Sieve sieve = new Sieve(validator(m -> m.type(FrameworkAgreement.class)
                .field("title")
                .constraint(new NotBlankDef())
                .type(Part.class)
                .field("kind")
                .constraint(new NotNullDef())));
        assertThat(sieve.passes(AGREEMENT)).isTrue();
        assertThat(sieve.passes(AGREEMENT.withTitle("\u2003"))).isFalse();
    }

    /** A record of a user's. */
    public record Sized(@Size(min = 5) String text) {}

    /** Elements and what is in them. */
    public record Elements(List<@Min(3) Integer> numbers, Map<String, List<@NotBlank String>> texts) {}

    /** An empty optional holds null. */
    public record Held(Optional<@NotNull String> text) {}

    /** A record that shows something else than it holds. */
    public record Hiding(@NotBlank @Nullable String text) {
        @Override
        public String text() {
            return text == null ? "" : text;
        }
    }

    /** An interface with rules for whoever implements it. */
    public sealed interface Named permits Person {
        /** A name as beans have it. */
        @NotBlank
        String getName();
    }

    /** A choice of a user's. */
    public record Person(String name) implements Named {
        @Override
        public String getName() {
            return name;
        }
    }

    /** Something of ours inside. */
    public record Holder(@Valid Document document, @Valid Named choice) {}

    /** A record with a rule of a set that nobody asks for. */
    public record Later(@NotBlank(groups = Statutory.class) String text) {}

    static Stream<Object> brokenRecordsOfUsers() {
        Person valid = new Person("Somebody");
        return Stream.of(
                new Sized("text"),
                new Elements(List.of(3, 2), Map.of()),
                new Elements(List.of(), Map.of("a", List.of("b", " "))),
                new Held(Optional.empty()),
                new Hiding(null),
                new Person(" "),
                new Holder(AGREEMENT, new Person("")),
                new Holder(AGREEMENT.withTitle(" "), valid));
    }

    @ParameterizedTest
    @MethodSource("brokenRecordsOfUsers")
    void theRulesOfAUsersOwnRecordsAreFound(Object broken) {
        assertThat(ModelValidator.create().validate(broken)).hasSize(1);
        assertThat(ModelValidator.create().validate(broken, 5)).hasSize(1);
    }

    @Test
    void theRulesOfAnotherSetAreNot() {
        assertThat(ModelValidator.create().validate(new Later(" "))).isEmpty();
    }

    private static Validator validator(Consumer<ConstraintMapping> mapped) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapped.accept(mapping);
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }
}
