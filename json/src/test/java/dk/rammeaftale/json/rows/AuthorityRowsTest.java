package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Regions and municipalities over time, row R20 of the domain, in Java and in the committed JSON. */
class AuthorityRowsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    private static final FrameworkAgreement AGREEMENT = EasternDenmark.agreement();
    private static final CommittedJson JSON = RowDocument.EASTERN_DENMARK.json();

    @Test
    void r20_twoRegionsEndAndOneBegins() {
        assertThat(EasternDenmark.SJAELLAND.validity()).hasValue(When.parse("2007-01-01/2026-12-31"));
        assertThat(EasternDenmark.HOVEDSTADEN.validity().flatMap(When::latest)).hasValue(LAST_DAY);
        assertThat(EasternDenmark.OESTDANMARK.validity()).hasValue(When.parse("2027-01-01/.."));
        assertThat(List.of(EasternDenmark.SJAELLAND, EasternDenmark.HOVEDSTADEN))
                .allSatisfy(region -> assertThat(region.successor()).hasValue(EasternDenmark.OESTDANMARK));
        assertThat(AGREEMENT.predecessors()).hasSize(2);

        assertThat(JSON.text("/region")).isEqualTo("oestdanmark"); // its code is not known
        assertThat(JSON.each("/predecessors", "document"))
                .isEqualTo(AGREEMENT.predecessors().stream()
                        .map(Reference::document)
                        .map(id -> id.orElseThrow().text())
                        .toList());
    }

    @Test
    void r20_theMunicipalitiesGoAlongFromOneDayToTheNext() {
        assertThat(EasternDenmark.SJAELLAND.municipalities(LAST_DAY)).hasSize(17);
        assertThat(EasternDenmark.HOVEDSTADEN.municipalities(LAST_DAY)).hasSize(29);
        assertThat(EasternDenmark.OESTDANMARK.municipalities(LAST_DAY)).isEmpty();
        assertThat(EasternDenmark.SJAELLAND.municipalities(FIRST_DAY)).isEmpty();
        assertThat(EasternDenmark.HOVEDSTADEN.municipalities(FIRST_DAY)).isEmpty();
        assertThat(EasternDenmark.OESTDANMARK.municipalities(FIRST_DAY))
                .containsExactlyInAnyOrderElementsOf(Stream.of(EasternDenmark.SJAELLAND, EasternDenmark.HOVEDSTADEN)
                        .flatMap(region -> region.municipalities(LAST_DAY).stream())
                        .toList());
        Authority slagelse = Authority.municipality("Slagelse");
        assertThat(slagelse.region(LAST_DAY)).hasValue(EasternDenmark.SJAELLAND);
        assertThat(slagelse.region(FIRST_DAY)).hasValue(EasternDenmark.OESTDANMARK);
        assertThat(AGREEMENT.parties()).hasSize(47).endsWith(Party.of(EasternDenmark.OESTDANMARK));

        assertThat(JSON.size("/parties")).isEqualTo(47);
        assertThat(JSON.each("/parties", "authority")).contains("0330", "0101").endsWith("oestdanmark");
    }

    @Test
    void r20_aCodeIsATextWithItsZero() {
        assertThat(Authority.municipality("København").key()).isEqualTo("0101");

        assertThat(JSON.text("/parties/0/authority")).isEqualTo("0101");
    }

    @Test
    void r20_aRegionThatHasEndedIsAWarning() {
        FrameworkAgreement late = AGREEMENT.withRegion(EasternDenmark.SJAELLAND);
        assertThat(problems(late)).containsExactly(tuple("RA-1009", "/region"));
        assertThat(problems(late.withPeriod(When.parse("2026/2027")).withParties()))
                .isEmpty(); // it ends on the way
    }

    @Test
    void r20_anUnknownKeyIsLegalAndAWarning() {
        Authority unknown = EasternDenmark.withUnknownParty().parties().get(1).authority();
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.name()).isEmpty();
        assertThat(unknown.validity()).isEmpty();
        assertThat(problems(EasternDenmark.withUnknownParty()))
                .containsExactly(tuple("RA-1008", "/parties/1/authority"));

        assertThat(RowDocument.UNKNOWN_AUTHORITY.json().each("/parties", "authority"))
                .containsExactly("1085", "nyborg-amt");
    }

    private static List<Tuple> problems(FrameworkAgreement agreement) {
        List<Problem> problems = ModelValidator.create().validate(agreement);
        assertThat(problems).noneMatch(Problem::isError);
        return problems.stream().map(p -> tuple(p.code(), p.pointer())).toList();
    }
}
