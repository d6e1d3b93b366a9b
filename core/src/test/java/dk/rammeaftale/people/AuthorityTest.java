package dk.rammeaftale.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_OF_2027 = LocalDate.of(2027, 1, 1);

    private static final Authority SJAELLAND = Authority.region("Sjælland");
    private static final Authority OESTDANMARK = Authority.region("Østdanmark");
    private static final Authority SLAGELSE = Authority.municipality("Slagelse");

    @ParameterizedTest
    @CsvSource({
        "Nordjylland, 1081, 11",
        "Midtjylland, 1082, 19",
        "Syddanmark,  1083, 22",
        "Hovedstaden, 1084, 29",
        "Sjælland,    1085, 17"
    })
    void aRegionHasItsMunicipalities(String name, String key, int municipalities) {
        Authority region = Authority.region(name);
        assertThat(region).hasToString(key).isEqualTo(Authority.region("Region " + name));
        assertThat(region.name()).contains("Region " + name);
        assertThat(region.isRegion()).isTrue();
        assertThat(region.municipalities(IN_2021)).hasSize(municipalities).allSatisfy(municipality -> {
            assertThat(municipality.isRegion()).isFalse();
            assertThat(municipality.region(IN_2021)).contains(region);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Slagelse, 0330",
        "slagelse kommune, 0330",
        "Sjælland, 1085",
        "Region Sjælland, 1085",
        "Atlantis, ",
        "'', "
    })
    void aNameIsLookedUp(String name, String key) {
        assertThat(Authority.named(name).map(Authority::key)).isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void aMunicipalityIsFoundByItsName() {
        assertThat(SLAGELSE)
                .hasToString("0330")
                .isEqualTo(Authority.municipality("SLAGELSE"))
                .isEqualTo(Authority.municipality("Slagelse Kommune"));
        assertThat(SLAGELSE.name()).contains("Slagelse");
        assertThat(SLAGELSE.isKnown()).isTrue();
        assertThat(SLAGELSE.region(IN_2021)).contains(SJAELLAND);
        assertThat(SLAGELSE.validity()).contains(When.parse("2007-01-01/.."));
        assertThat(SLAGELSE.successor()).isEmpty();
    }

    @Test
    void oestdanmarkTakesOverFromTwoRegionsIn2027() {
        assertThat(SJAELLAND.validity()).contains(When.parse("2007-01-01/2026-12-31"));
        assertThat(SJAELLAND.successor()).contains(OESTDANMARK);
        assertThat(Authority.region("Hovedstaden").successor()).contains(OESTDANMARK);
        assertThat(Authority.region("Syddanmark").successor()).isEmpty();
        assertThat(OESTDANMARK).hasToString("oestdanmark");

        assertThat(SLAGELSE.region(LAST_OF_2026)).contains(SJAELLAND);
        assertThat(SLAGELSE.region(FIRST_OF_2027)).contains(OESTDANMARK);
        assertThat(OESTDANMARK.municipalities(LAST_OF_2026)).isEmpty();
        assertThat(OESTDANMARK.municipalities(FIRST_OF_2027)).hasSize(29 + 17).contains(SLAGELSE);
        assertThat(SJAELLAND.municipalities(FIRST_OF_2027)).isEmpty();
        assertThat(Authority.municipality("Aarhus").region(FIRST_OF_2027)).contains(Authority.region("Midtjylland"));
    }

    @Test
    void nothingIsKnownBeforeTheReformOf2007() {
        assertThat(SLAGELSE.region(LocalDate.of(2006, 12, 31))).isEmpty();
        assertThat(SLAGELSE.region(LocalDate.of(2007, 1, 1))).contains(SJAELLAND);
        assertThat(SJAELLAND.municipalities(LocalDate.of(2006, 12, 31))).isEmpty();
    }

    @Test
    void aRegionBelongsToNoRegionAndAMunicipalityHasNoMunicipalities() {
        assertThat(SJAELLAND.region(IN_2021)).isEmpty();
        assertThat(SLAGELSE.municipalities(IN_2021)).isEmpty();
    }

    @Test
    void anUnknownKeyHasNoNameRegionOrValidity() {
        Authority unknown = Authority.parse("nordsoeen");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.isRegion()).isFalse();
        assertThat(unknown.name()).isEmpty();
        assertThat(unknown.validity()).isEmpty();
        assertThat(unknown.region(IN_2021)).isEmpty();
        assertThat(unknown.municipalities(IN_2021)).isEmpty();
        assertThat(unknown.successor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Slaglese,     Slagelse",
        "Kobenhavn,    København",
        "Århus,        Aarhus",
        "Ålborg,       Aalborg",
        "Lyngby-Tårbæk, Lyngby-Taarbæk",
    })
    void aMistypedMunicipalityNamesTheOneThatMayHaveBeenMeant(String mistyped, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.municipality(mistyped))
                .withMessage("No municipality is named \"" + mistyped + "\"; did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"Sjaelland, Region Sjælland", "Region Sjælan, Region Sjælland", "Hovestaden, Region Hovedstaden"})
    void aMistypedRegionNamesTheOneThatMayHaveBeenMeant(String mistyped, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.region(mistyped))
                .withMessage("No region is named \"" + mistyped + "\"; did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"Slagelsee, Slagelse", "nordjyland, Region Nordjylland", "Skåne,"})
    void theNearestAuthorityIsFound(String mistyped, String meant) {
        assertThat(Authority.nearest(mistyped).flatMap(Authority::name)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void aNameThatIsNearToNoneGetsNoGuess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.municipality("Atlantis"))
                .withMessage("No municipality is named \"Atlantis\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.region("Slagelse"))
                .withMessage("No region is named \"Slagelse\"");
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without NullAway
    void aNameThatIsNullIsNoName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Authority.municipality(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Authority.region((String) null));
        assertThatIllegalArgumentException().isThrownBy(() -> Authority.named(null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "330", "03300", "Slagelse", "-a", "a b", "øst", "0330\n"})
    void refusesAnIllegalKey(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.parse(key))
                .withMessageStartingWith(
                        OneLine.quoted(key) + " is not the key of an authority: write its code of four digits");
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority(key));
    }

    @Test
    void isEqualToTheSameKeyOnlyAndReadsBack() {
        assertThat(SLAGELSE).isEqualTo(Authority.parse("0330")).isNotEqualTo(SJAELLAND);
        assertThat(Authority.parse(OESTDANMARK.toString())).isEqualTo(OESTDANMARK);
    }

    @Test
    void theRegionsAreThoseOfTheCatalogue() {
        assertThat(Authority.regions())
                .allMatch(Authority::isRegion)
                .contains(Authority.region("Nordjylland"), Authority.region("Østdanmark"))
                .hasSize(6);
    }
}
