package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.publishing.HtmlRenderer;
import dk.rammeaftale.publishing.Publication;
import dk.rammeaftale.publishing.View;
import dk.rammeaftale.springservice.Http.Reply;
import dk.rammeaftale.time.When;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The public resources of an open document are pages, a calendar, answers and tables, and show nothing that is not open. */
@ServiceTest
class PublicCopiesTest {

    private static final List<String> ROUTES = List.of(
            "/public",
            "/public.html",
            "/public.md",
            "/public.txt",
            "/public.ics",
            "/public.json",
            "/public/parties.csv",
            "/public/deadlines.csv",
            "/public/focus-areas.csv",
            "/public/agenda.csv");

    private static final String ON = "?on=2022-03-01";

    /** Closed content, personal data, and an extension. */
    private static final String[] MARKERS = {"HEMMELIG", "PERSON", "77 77 77 77", "LUKKET"};

    private static final String AGREEMENT = """
            ,"access":"open","lukket:note":"LUKKET",
            "bodies":[{"name":"KKR","contact":{"name":"PERSON 1","phone":"+45 77 77 77 77"}}],
            "parties":[{"authority":"0330","decisions":[{"verdict":"approved","by":{"kind":"municipalCouncil",
            "contact":{"name":"PERSON 3","email":"PERSON@example.org"}}}]}],
            "attachments":[{"title":"Bilag A","access":"open","recipients":[{"name":"KKR","contact":{"name":"PERSON 4"}}]},
            {"title":"HEMMELIG 1"},{"title":"HEMMELIG 2","url":"https://example.org/HEMMELIG","access":"closed"}]""";

    private static final String MEETING = """
            ,"access":"open","time":{"date":"2022-04-07"},"lukket:note":"LUKKET",
            "body":{"name":"KKR","contact":{"name":"PERSON 1","phone":"+45 77 77 77 77"}},
            "agenda":[{"number":"1","title":"Budget","access":"open","attachments":[{"title":"HEMMELIG 1"}]},
            {"number":"2","title":"HEMMELIG 2","access":"closed","subject":{"text":"HEMMELIG 3"},
            "decisions":[{"verdict":"approved","text":"HEMMELIG 4"}],"items":[{"title":"HEMMELIG 5"}]}],
            "attachments":[{"title":"Notat","access":"open"},{"title":"HEMMELIG 6"},{"title":"HEMMELIG 7","access":"closed"}],
            "invitation":{"registration":{"contact":{"name":"PERSON 3","email":"PERSON@example.org"}}}""";

    private static final String TITLE_ONLY = """
            ,"access":"titleOnly","time":{"date":"2022-04-07"},"venue":{"name":"HEMMELIG 1"},
            "deadlines":[{"text":"HEMMELIG 2","atLatest":"2022-04-01"}],
            "agenda":[{"number":"1","title":"HEMMELIG 3"}]""";

    @Autowired
    private Http http;

    /** Stores a document, and returns its address. */
    private String stored(String path, String json) {
        Reply reply = http.post(path, json);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("Location");
    }

    private String agreement() {
        return stored("/agreements", Samples.agreement(Samples.newId()));
    }

    private String meeting() {
        return stored("/meetings", Samples.meeting(Samples.newId(), "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void areWhatIsPublished(String language) {
        String agreement = Samples.newId();
        String meeting = Samples.newId();
        String json = Samples.agreement(agreement);
        assertPublished(stored("/agreements", json), json, FrameworkAgreement.class, language);
        json = Samples.meeting(meeting, agreement);
        assertPublished(stored("/meetings", json), json, Meeting.class, language);
    }

    private void assertPublished(String address, String json, Class<? extends Document> type, String language) {
        Document document = RammeaftaleJson.create().read(json.getBytes(UTF_8), type);
        LocalDate on = LocalDate.parse(ON.substring("?on=".length()));
        Locale locale = Locale.forLanguageTag(language);
        Publication publication = Publication.of(document, on, locale).orElseThrow();
        Map<String, String> files = new LinkedHashMap<>(publication.files());
        // a published page in a folder also links to the files beside it
        files.put(
                publication.name() + ".html",
                HtmlRenderer.render(View.ofPublicCopy(document, on, locale).orElseThrow()));
        files.forEach((name, text) -> {
            String rest = name.substring(publication.name().length());
            String route = rest.startsWith(".") ? "/public" + rest : "/public/" + rest.substring(1);
            Reply reply = http.get(address + route + ON, "Accept-Language", language);

            assertThat(reply.status()).as(route).isEqualTo(200);
            assertThat(route.endsWith(".json") ? indented(reply.text()) : reply.text())
                    .as(route)
                    .isEqualTo(route.endsWith(".json") ? indented(text) : text);
            assertThat(reply.header("Content-Disposition")).isEqualTo("inline; filename=\"" + name + "\"");
            assertThat(reply.header("Content-Language")).isEqualTo(language);
        });
    }

    private static String indented(String json) {
        return JsonMapper.shared().readTree(json).toPrettyString();
    }

    @Test
    void holdNothingClosedAndNobody() {
        for (String address : new String[] {
            stored("/agreements", Samples.small(Samples.newId(), AGREEMENT)),
            stored("/meetings", Samples.smallMeeting(Samples.newId(), MEETING))
        }) {
            assertThat(http.get(address).text()).contains(MARKERS);
            assertHoldsNothingOf(address, MARKERS);
            assertThat(http.get(address + "/public.txt").text()).contains("Vises ikke her:");
        }
    }

    /** A document whose access is {@code titleOnly} has even less in its public copy, including the calendar. */
    @Test
    void holdLittleOfADocumentOfWhichOnlyTheTitleIsOpen() {
        String address = stored("/meetings", Samples.smallMeeting(Samples.newId(), TITLE_ONLY));

        assertThat(http.get(address).text()).contains("HEMMELIG", "2022-04-07");
        assertHoldsNothingOf(address, "HEMMELIG", "2022-04-07", "20220407");
        assertThat(http.get(address + "/public.txt").text()).contains("Møde");
    }

    private void assertHoldsNothingOf(String address, String... words) {
        for (String route : ROUTES) {
            for (String language : new String[] {"da", "en"}) {
                Reply reply = http.get(address + route + ON, "Accept-Language", language);
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.text() + reply.headers()).as(route).doesNotContain(words);
            }
        }
    }

    @Test
    void areNotOfADocumentThatDoesNotSayThatItIsOpen() {
        for (String access : new String[] {"", ",\"access\":\"closed\""}) {
            for (String address : new String[] {
                stored("/agreements", Samples.small(Samples.newId(), access)),
                stored("/meetings", Samples.smallMeeting(Samples.newId(), access))
            }) {
                for (String route : ROUTES) {
                    Reply reply = http.get(address + route);
                    assertThat(reply.status()).as(route).isEqualTo(404);
                    assertThat(reply.json().get("detail").asString())
                            .isEqualTo("Det fremgår ikke, at dokumentet er offentligt."
                                    + " Skriv \"access\": \"open\" i dokumentet.");
                    assertThat(reply.text()).doesNotContain("Møde", "Rammeaftale");
                }
            }
        }
    }

    @Test
    void areNotOfADocumentThatIsNotThere() {
        String agreement = agreement();
        for (String route : ROUTES) {
            for (String address : new String[] {
                "/agreements/findes-ikke",
                "/meetings/findes-ikke",
                "/agreements/.x",
                agreement.replace("agreements", "meetings")
            }) {
                Reply reply = http.get(address + route);
                assertThat(reply.status()).as(address + route).isEqualTo(404);
                assertThat(reply.json().get("title").asString()).isEqualTo("Dokumentet findes ikke");
            }
        }
    }

    @Test
    void areOfTheDocumentAlsoIfItsIdEndsLikeASuffix() {
        String id = Samples.newId() + ".html";
        String address = stored("/agreements", Samples.small(id, ",\"access\":\"open\""));

        assertThat(http.get(address).header("Content-Type")).isEqualTo("application/json");
        assertThat(http.get(address + "/public.html").header("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + id + ".html\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "text/markdown | text/markdown",
                "text/plain, text/html;q=0.9 | text/plain",
                "text/calendar;q=0.5, application/pdf | text/calendar",
                "application/json | application/json",
                "text/*;q=0.5, application/json;q=0.4 | text/html",
                "text/html;q=0, */*;q=0.1 | text/markdown"
            })
    void areInTheFormThatIsAcceptedBest(String accept, String type) {
        Reply reply = http.get(meeting() + "/public", "Accept", accept);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(type.startsWith("text/") ? type + ";charset=UTF-8" : type);
        assertThat(reply.header("Vary")).isEqualTo("Accept, Accept-Language");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/public | application/pdf",
                "/public | text/html;q=0",
                "/public | %",
                "/public.html | application/json",
                "/public.ics | text/html",
                "/public.json | application/json;q=0",
                "/public/agenda.csv | application/json"
            })
    void areInNoFormThatIsNotAccepted(String route, String accept) {
        Reply reply = http.get(meeting() + route, "Accept", accept);

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.json().get("title").asString()).isEqualTo("Formatet kan ikke leveres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public.pdf",
                "/public.",
                "/public.html.html",
                "/public/x.csv",
                "/public/.csv",
                "/public/",
                "/public/agenda"
            })
    void haveNoOtherFormsAndTables(String route) {
        assertThat(http.get(agreement() + route).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-02-30", "2026-12-01/2026-12-31", "i-dag", "--12-01", "%2B12026-12-01"})
    void areSeenFromADayAndNothingElse(String day) {
        String meeting = meeting();
        for (String route : ROUTES) {
            Reply reply = http.get(meeting + route + "?on=" + day);
            assertThat(reply.status()).as(route).isEqualTo(400);
            assertThat(reply.json().get("detail").asString()).contains("on=2026-12-01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void areSeenFromAnyDay(String day) {
        for (String address : new String[] {agreement(), meeting()}) {
            for (String route : ROUTES) {
                assertThat(http.get(address + route + "?on=" + day).status())
                        .as(route)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void areSeenFromTodayInDenmark() {
        Clock newYear = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

        assertThat(PublicCopies.day(null, newYear)).isEqualTo("2027-01-01");
        assertThat(PublicCopies.day(When.parse("2026-12-01"), newYear)).isEqualTo("2026-12-01");
        assertThatThrownBy(() -> PublicCopies.day(When.parse("2026"), newYear)).isInstanceOf(Refusal.class);
        String address = meeting();
        assertThat(http.get(address + "/public.json").json().get("day").asString())
                .isIn(Stream.of(0, 1)
                        .map(days -> PublicCopies.day(null, Clock.systemUTC())
                                .minusDays(days)
                                .toString())
                        .toList());
    }

    @Test
    void areFetchedOnlyIfTheyAreOthers() {
        String address = meeting();
        for (String route : ROUTES) {
            Reply reply = http.get(address + route + ON);
            String etag = reply.header("ETag");
            assertThat(etag).matches("\"[0-9a-f]{64}\"");
            for (String known : new String[] {etag, "*", "\"x\", W/" + etag}) {
                Reply same = http.get(address + route + ON, "If-None-Match", known);
                assertThat(same.status()).as(route).isEqualTo(304);
                assertThat(same.header("ETag")).isEqualTo(etag);
                assertThat(same.header("Vary")).isEqualTo("Accept, Accept-Language");
                assertThat(same.text()).isEmpty();
            }
            Reply head = http.send("HEAD", address + route + ON, new byte[0]);
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("ETag")).isEqualTo(etag);
            assertThat(head.header("Content-Length")).isEqualTo(reply.header("Content-Length"));
            if (!route.endsWith(".json")) {
                assertThat(http.get(address + route + ON, "If-None-Match", etag, "Accept-Language", "en")
                                .status())
                        .as(route)
                        .isEqualTo(200);
            }
        }
        assertThat(http.get(
                                address + "/public.html" + ON,
                                "If-None-Match",
                                http.get(address).header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void giveABrowserNothingToRunOrFetch() {
        String address = meeting();
        for (String route : ROUTES) {
            Reply reply = http.get(address + route);
            assertThat(reply.header("Content-Security-Policy"))
                    .as(route)
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }
}
