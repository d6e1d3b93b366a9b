package dk.rammeaftale.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a Danish secretary might type give the right suggestion, and never an opposite or unrelated word. */
class SuggestionsTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final String MEETING =
            "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\",";
    private static final String AGREEMENT = "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\","
            + "\"title\":\"A\",\"period\":\"2021/2022\",";

    @ParameterizedTest
    @CsvSource({
        "styringsaftale, governance",
        "styringsdel, governance",
        "udviklingsstrategi, development",
    })
    void theKindOfAPart(String written, String meant) {
        assertThat(suggestion(AGREEMENT + "\"parts\":[{\"id\":\"p\",\"kind\":\"" + written + "\"}]}"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "indstillet, recommended",
        "indstilles, recommended",
        "vedtaget, approved",
        "tilsluttet, endorsed",
        "tiltrådt, endorsed",
        "tiltraadt, endorsed",
        "drøftet, discussed",
        "oversendes, referred",
        "fremsendes, referred",
        "forkastet, rejected",
        "trukket, withdrawn",
        "frafaldet, withdrawn",
        "valgt, elected",
        "udpeget, appointed",
        "aproved, approved",
        "recommandet, recommended",
        "deferred, postponed",
        "returned, sentBack",
        "adopted, approved",
        "godkendt med forbehold, approvedWithRemarks",
        "udsat, postponed",
    })
    void theVerdict(String written, String meant) {
        assertThat(suggestion(
                        MEETING + "\"agenda\":[{\"title\":\"T\",\"decisions\":[{\"verdict\":\"" + written + "\"}]}]}"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "udeblevet, absent",
        "gik, left",
        "kom, arrived",
        "stedfortræder, substitute",
        "afbud, apology",
    })
    void thePresence(String written, String meant) {
        assertThat(suggestion(MEETING + "\"minutes\":{\"attendance\":[{\"who\":{\"name\":\"N\"},\"presence\":\""
                        + written + "\"}]}}"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "date, time.date",
        "dato, time.date",
        "mødetidspunkt, time",
        "start, time.start",
        "guests, minutes.attendance",
        "deltagere, minutes.attendance",
        "punkt, agenda",
        "udvalg, body",
        "sagsnummer, identifiers",
        "status, progress",
        "agendaen, agenda",
        "frist, deadlines",
        "høringsfrist, deadlines",
        "rum, venue",
        "punkter, agenda",
        "sted, venue",
        "place, venue",
    })
    void thePropertyOfAMeeting(String written, String meant) {
        assertThat(suggestion(MEETING + "\"" + written + "\":1}")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "sender, invitation.sender",
        "afsender, invitation.sender",
        "brevafsender, invitation.sender",
        "writtenBy, minutes.authors",
        "author, minutes.authors",
        "opfølgning, followUp",
        "note, notes",
        "dateret, ''",
        "sent, ''",
        "received, ''",
    })
    void whatIsSaidOfALetterOrMinutes(String written, String meant) {
        assertThat(suggestion(MEETING + "\"" + written + "\":1}")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "sent, Invitation, Minutes",
        "received, Decision, Decision",
        "dated, Attachment, Minutes",
    })
    void whatStandsInSeveralTypesIsToldWithThem(String written, String one, String other) {
        assertThat(problem(MEETING + "\"" + written + "\":1}").message(Locale.ENGLISH))
                .containsIgnoringCase(one)
                .containsIgnoringCase(other);
    }

    @ParameterizedTest
    @CsvSource({"note, sections", "bemærkninger, sections", "begrundelse, reason"})
    void theNoteOfAnItem(String written, String meant) {
        assertThat(suggestion(MEETING + "\"agenda\":[{\"title\":\"T\",\"" + written + "\":1}]}"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"note, text", "svar, text", "modtaget, received"})
    void thePropertyOfADecision(String written, String meant) {
        assertThat(suggestion(MEETING + "\"agenda\":[{\"title\":\"T\",\"decisions\":[{\"" + written + "\":1}]}]}"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "dateret, asOf",
        "dated, asOf",
        "note, notes",
        "indsatsområder, focusAreas",
        "temaer, focusAreas",
        "frist, deadlines",
        "høring, process",
        "status, stage",
    })
    void thePropertyOfAnAgreement(String written, String meant) {
        assertThat(suggestion(AGREEMENT + "\"" + written + "\":1}")).isEqualTo(meant);
    }

    @Test
    void theCodeOfAnAuthorityThatIsNamed() {
        Problem named = problem(AGREEMENT + "\"region\":\"nordjylland\"}");
        assertThat(named.arguments()).containsEntry("suggestion", "1081");
        assertThat(named.message(Locale.ENGLISH))
                .isEqualTo("\"nordjylland\" is a name of your own, not the code of a municipality or a region."
                        + " Did you mean \"1081\"?");
        assertThat(suggestion(AGREEMENT + "\"region\":\"vesterfjord\"}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"851, 0851", "Aalborg, 0851", "999, ''"})
    void theCodeOfAnAuthority(String written, String meant) {
        assertThat(suggestion(AGREEMENT + "\"parties\":[{\"authority\":\"" + written + "\"}]}"))
                .isEqualTo(meant);
    }

    @Test
    void whatIsMeantInsideIsNotToldAsMissingToo() {
        assertThat(suggestion("{\"type\":\"amendment\",\"formatVersion\":\"1.0\",\"id\":\"t\",\"title\":\"T\","
                        + "\"document\":\"a\",\"changes\":{\"removes\":[\"x\"]}}"))
                .isEqualTo("amends.document");
    }

    @Test
    void otherWordsOfEnums() {
        assertThat(suggestion(MEETING + "\"agenda\":[{\"title\":\"T\",\"progress\":\"trukket\"}]}"))
                .isEqualTo("cancelled");
        assertThat(suggestion(AGREEMENT + "\"stage\":\"udkast\"}")).isEqualTo("proposal");
        assertThat(suggestion(MEETING + "\"access\":\"lukket\"}")).isEqualTo("closed");
        assertThat(suggestion(MEETING + "\"body\":{\"name\":\"N\",\"kind\":\"udvalg\"}}"))
                .isEqualTo("committee");
        assertThat(suggestion(MEETING + "\"kind\":\"høring\"}")).isEqualTo("consultation");
        assertThat(suggestion(MEETING + "\"body\":{\"kind\":\"Handicapråd\"}}")).isEqualTo("disabilityCouncil");
        assertThat(suggestion(MEETING + "\"agenda\":[{\"title\":\"T\",\"kind\":\"høring\"}]}"))
                .isEqualTo("consultation");
    }

    @ParameterizedTest
    @CsvSource({"reserved", "objected", "reported", "selvstændig"})
    void aVerdictOfOtherWordsIsNotTakenForOneThatLooksLikeIt(String written) {
        assertThat(suggestion(
                        MEETING + "\"agenda\":[{\"title\":\"T\",\"decisions\":[{\"verdict\":\"" + written + "\"}]}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "inhabil, disqualified",
        "forbehold, withReservation",
        "reserved, withReservation",
        "undlod, abstained",
    })
    void theStance(String written, String meant) {
        assertThat(suggestion(MEETING + "\"agenda\":[{\"title\":\"T\",\"decisions\":[{\"positions\":[{\"stance\":\""
                        + written + "\"}]}]}]}"))
                .isEqualTo(meant);
    }

    @Test
    void noOtherPlaceForANameInPersonalData() {
        Problem rooms = problem(MEETING + "\"body\":{\"name\":\"N\",\"contact\":{\"rooms\":[\"Mødelokale 2\"]}}}");
        assertThat(rooms.message(Locale.ENGLISH))
                .startsWith("The property \"***\" is not known here")
                .doesNotContain("venue");
    }

    @Test
    void neverAnOppositeOrUnrelatedOne() {
        assertThat(suggestion(MEETING + "\"agenda\":[{\"title\":\"T\",\"movedFrom\":1}]}"))
                .isEmpty();
        assertThat(suggestion(MEETING
                        + "\"agenda\":[{\"title\":\"T\",\"decisions\":[{\"verdict\":\"noted\",\"id\":\"d\"}]}]}"))
                .isEmpty();
        assertThat(suggestion(MEETING + "\"agenda\":[{\"title\":\"T\",\"actions\":1}]}"))
                .isNotEqualTo("sections");
        assertThat(suggestion(MEETING + "\"body\":{\"name\":\"N\",\"kind\":\"interestOrganisation\"}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9:00, 09:00", "9.00, 09:00", "kl. 16.30, 16:30", "kl. 9, 09:00"})
    void aTimeOfDay(String written, String meant) {
        assertThat(suggestion(MEETING + "\"time\":{\"date\":\"2022-04-07\",\"start\":\"" + written + "\"}}"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "1. december 2020, 2020-12-01",
        "den 1. dec. 2020, 2020-12-01",
        "7/4-2022, 2022-04-07",
        "onsdag den 14. oktober 2026, 2026-10-14",
        "14.10.26, 2026-10-14",
        "2026-1-5, 2026-01-05",
        "2026/10/14, 2026-10-14",
        "1. juli - 25. september 2026, 2026-07-01/2026-09-25",
        "1. december 2025 til 5. januar 2026, 2025-12-01/2026-01-05",
        "1.-3. juli 2026, 2026-07-01/2026-07-03",
        "december 2020, 2020-12",
        "efteråret 2019, 2019-23",
        "2025-26, 2025/2026",
    })
    void aTimeIsSuggestedInJavaAsInADocument(String written, String meant) {
        if (!written.equals("2025-26")) {
            assertThat(suggestion(MEETING + "\"asOf\":\"" + written + "\"}")).isEqualTo(meant);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(written))
                .withMessageContaining("Did you mean \"" + meant + "\"?");
    }

    @Test
    void aPropertyOfAnotherTypeSaysWhichHasItAndAPrefixComesLastUnlessAnotherNameWasMeant() {
        assertThat(problem(MEETING + "\"goals\":1}").message(Locale.forLanguageTag("da")))
                .isEqualTo("Feltet »goals« kendes ikke her, men det findes her: fokusområde."
                        + " Egne felter skal have et præfiks, for eksempel »slagelse:goals«.");
        assertThat(problem(AGREEMENT + "\"verdict\":1}").message(Locale.forLanguageTag("da")))
                .contains("det findes her: beslutning, ")
                .doesNotContain("ApprovalClaim");
        assertThat(problem(MEETING + "\"dato\":1}").message(Locale.forLanguageTag("da")))
                .isEqualTo("Feltet »dato« kendes ikke her. Mente du »time.date«?");
    }

    @Test
    void whatWouldDoIsShown() {
        assertThat(problem(MEETING + "\"about\":[\"m2\"]}").message(Locale.ENGLISH))
                .isEqualTo("Found a text, but an object is expected, such as {\"document\": \"…\"}.");
        assertThat(problem(MEETING + "\"body\":{\"name\":\"N\",\"kind\":\"udvalget\"}}")
                        .message(Locale.ENGLISH))
                .contains("Did you mean \"committee\"? Known words: municipalCouncil, ");
        assertThat(problem(AGREEMENT + "\"parts\":[{\"id\":\"p\"}]}").message(Locale.ENGLISH))
                .contains("leave the part out");
        String ofNoPeriod = "{\"type\":\"frameworkAgreement\",FORMAT\"id\":\"a\",\"title\":\"A\"}";
        assertThat(problem(ofNoPeriod.replace("FORMAT", "\"formatVersion\":\"1.0\","))
                        .message(Locale.ENGLISH))
                .contains("write 2021/.. or ../2022, and that this is an excerpt");
        assertThat(problem(
                                "{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":\"D\",\"documents\":["
                                        + ofNoPeriod.replace("FORMAT", "") + "]}")
                        .message(Locale.ENGLISH))
                .contains("write 2021/.. or ../2022, and that this is an excerpt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u001b[31m", "\\u202e", "\\n", "\\u2028", "\\u200f"})
    void nothingHostileReachesALine(String hostile) {
        String longOne = hostile + "x".repeat(3000);
        String name = "\"" + hostile + "a:" + longOne + "\"";
        for (String document : List.of(
                MEETING + name + ":1}",
                MEETING + "\"access\":\"" + longOne + "\"}",
                MEETING + "\"agenda\":[{\"title\":\"T\"," + name + ":{}}]}",
                AGREEMENT + "\"parts\":[{\"id\":\"" + longOne + "\",\"kind\":\"" + longOne + "\"}]}")) {
            assertThat(JSON.tryRead(document.getBytes(UTF_8), Document.class).problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> {
                        for (String text : List.of(problem.danish(), problem.english(), problem.toString())) {
                            assertThat(text).hasSizeLessThan(3000);
                            assertThat(text.codePoints())
                                    .noneMatch(c -> Character.isISOControl(c)
                                            || Character.getType(c) == Character.FORMAT
                                            || Character.getType(c) == Character.LINE_SEPARATOR);
                        }
                    });
        }
    }

    @Test
    void anHourWhereOnlyADayCanStandIsToldWhereItBelongs() {
        Problem problem = problem(MEETING + "\"deadlines\":[{\"atLatest\":\"2024-05-17T12:00\"}]}");
        assertThat(problem.code()).isEqualTo("RA-0009");
        assertThat(problem.danish())
                .isEqualTo("»2024-05-17T12:00« er ikke gyldig, for her kan ikke stå et klokkeslæt. Skriv kun dagen. En"
                        + " frists klokkeslæt skrives i »time«, et mødes eller et punkts i »start« og »end« og andre"
                        + " klokkeslæt i en tekst. Mente du »2024-05-17«?");
        assertThat(suggestion(MEETING + "\"time\":{\"date\":\"2024-05-17\",\"lastDate\":\"18/5-2024 kl. 9.00\"}}"))
                .isEqualTo("2024-05-18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-02-30; »2026-02-30« findes ikke, for februar 2026 har 28 dage.",
                "31. september 2026; »31. september 2026« findes ikke, for september 2026 har 30 dage.",
                "29/2-2027; »29/2-2027« findes ikke, for februar 2027 har 28 dage."
            })
    void aDayThatIsNotInItsMonthIsToldWhy(String written, String text) {
        Problem problem = problem(MEETING + "\"asOf\":\"" + written + "\"}");

        assertThat(problem.code()).isEqualTo("RA-0009");
        assertThat(problem.danish()).isEqualTo(text);
        assertThat(problem.english())
                .matches("\"" + written + "\" does not exist, because [A-Z][a-z]+ 202[67] has [0-9]+ days\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20-12-01", "25. september - 1. juli 2026", "snarest"})
    void aTimeThatIsNotClearIsNotSuggested(String written) {
        assertThat(suggestion(MEETING + "\"asOf\":\"" + written + "\"}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "inden 3. maj 2022, 2022-05-03, before, ../2022-05-02",
        "Inden den 3. maj 2022, 2022-05-03, before, ../2022-05-02",
        "før maj 2022, 2022-05, before, ../2022-04-30",
        "senest 3/5-2022, 2022-05-03, atLatest, ../2022-05-03",
        "senest ved udgangen af maj 2022, 2022-05, atLatest, ../2022-05",
        "inden udgangen af 2022, 2022, atLatest, ../2022",
    })
    void aLastDayIsLedToItsProperty(String written, String meant, String property, String elsewhere) {
        Problem problem = problem(MEETING + "\"deadlines\":[{\"atLatest\":\"" + written + "\"}]}");
        assertThat(problem.danish())
                .isEqualTo("»" + written + "« er ikke gyldig. I en frist skrives tidspunktet alene i »" + property
                        + "«; andre steder skrives »" + elsewhere + "«. Mente du »" + meant + "«?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"snarest", "hurtigst muligt", "løbende", "før sommerferien"})
    void wordsWithoutADayAreLedToTheWording(String written) {
        assertThat(problem(MEETING + "\"deadlines\":[{\"before\":\"" + written + "\"}]}")
                        .danish())
                .startsWith("»" + written + "« er ikke et tidspunkt. Skriv for eksempel en dag (2020-12-01)")
                .endsWith("så udelad feltet, og skriv kildens ord i »wording« eller i en tekst.");
        assertThat(problem(MEETING + "\"deadlines\":[{\"before\":\"uge 34\"}]}").danish())
                .contains("er ikke gyldig");
    }

    @ParameterizedTest
    @CsvSource({
        "byrådet, municipalCouncil",
        "udvalget, committee",
        "handicaprådet i Køge, disabilityCouncil",
        "Styregruppen for Rammeaftale Sjælland, steeringGroup",
        "borgmesteren i Køge, ''",
    })
    void aBodyInItsDefiniteForm(String written, String meant) {
        assertThat(suggestion(MEETING + "\"body\":{\"kind\":\"" + written + "\"}}"))
                .isEqualTo(meant);
    }

    @Test
    void aDayWithoutItsYearIsToldSo() {
        assertThat(problem(MEETING + "\"asOf\":\"den 14. oktober\"}").danish())
                .startsWith("»den 14. oktober« mangler et årstal. Skriv for eksempel en dag (2020-12-01)");
        assertThat(problem(MEETING + "\"asOf\":\"14. oktober kl. 10\"}").danish())
                .contains("er ikke gyldig");
    }

    private static String suggestion(String document) {
        return problem(document).arguments().getOrDefault("suggestion", "");
    }

    private static Problem problem(String document) {
        List<Problem> problems =
                JSON.tryRead(document.getBytes(UTF_8), Document.class).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
