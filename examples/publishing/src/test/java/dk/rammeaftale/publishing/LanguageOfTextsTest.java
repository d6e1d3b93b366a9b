package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of a document are marked with its language on a page in another language, if the document states one. */
class LanguageOfTextsTest {

    private static final String CONTENT = """
            "language":"da","alternativeTitles":["Mødet i maj"],"body":{"name":"Slagelse Byråd"},
            "time":{"date":"2026-12-01","wording":"den første"},
            "agenda":[{"title":"Budget og regnskab","sections":[{"title":"Sagen","text":"Kort."}]}],
            "attachments":[{"title":"Notat om budget"}]""";

    @Test
    void titlesQuotesAndTextsAreMarkedAndNamesAreNot() {
        String page = english(meeting(CONTENT));

        assertThat(page)
                .contains(
                        "<h1 lang=\"da\">M</h1>",
                        "<span lang=\"da\">Mødet i maj</span>",
                        "<span lang=\"da\">&quot;den første&quot;</span>",
                        "<span lang=\"da\">Budget og regnskab</span>",
                        "<span lang=\"da\">Sagen</span>: <span lang=\"da\">Kort.</span>",
                        "<span lang=\"da\">Notat om budget</span>")
                .contains("<dd>Slagelse Byråd</dd>");
    }

    @Test
    void nothingIsMarkedOnAPageInTheSameLanguageOrIfNoneIsStated() {
        assertThat(HtmlRenderer.render(View.of(read(meeting(CONTENT)), DAY, DANISH)))
                .contains("<html lang=\"da\">")
                .doesNotContain("<span lang", "<h1 lang");
        assertThat(english(meeting(CONTENT.replace("\"language\":\"da\",", ""))))
                .contains("<html lang=\"en\">")
                .doesNotContain("lang=\"da\"");
    }

    @Test
    void aDocumentOfADossierHasItsOwnLanguage() {
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag",%s"notes":[{"text":"Note"}],"documents":[
                {"type":"meeting","id":"m","title":"Sitzung","language":"de","notes":[{"text":"Notiz"}]},
                {"type":"meeting","id":"n","title":"Meeting","language":"%s","notes":[{"text":"Remark"}]}]}""";

        assertThat(english(dossier.formatted("\"language\":\"da\",", "en")))
                .containsPattern("<h2[^>]* lang=\"de\">Sitzung</h2>")
                .containsPattern("<h2 id=\"[a-z0-9/]+\">Meeting</h2>")
                .contains("<span lang=\"de\">Notiz</span>", "<li>Remark</li>", "<span lang=\"da\">Note</span>");
        assertThat(english(dossier.formatted("", "en"))).contains("<h1>Sag</h1>", "<li>Note</li>");
        assertThat(english(dossier.formatted("", "de"))).contains("<h1 lang=\"de\">Sag</h1>");
    }

    private static String english(String json) {
        return HtmlRenderer.render(View.of(read(json), DAY, Locale.ENGLISH));
    }
}
