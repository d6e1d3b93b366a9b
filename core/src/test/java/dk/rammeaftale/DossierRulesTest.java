package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierRulesTest {

    private static final ModelValidator VALIDATOR = ModelValidator.create();

    /** Longer than quotes that are looked for letter by letter, and its beginning comes again within it. */
    private static final String LONG = "aab".repeat(40) + "c";

    private static final FrameworkAgreement AGREEMENT = agreement("a");

    private static FrameworkAgreement agreement(String id) {
        return FrameworkAgreement.builder()
                .id(id)
                .title("Rammeaftale")
                .access(Access.OPEN)
                .period(When.parse("2021/2022"))
                .build();
    }

    private static Amendment amendment(String id, Changes changes) {
        return Amendment.builder()
                .id(id)
                .title("Allonge")
                .access(Access.OPEN)
                .amends(Reference.to("a"))
                .changes(changes)
                .build();
    }

    private static Changes bringing(String id) {
        return Changes.builder().addFocusAreas(area(id)).build();
    }

    private static Changes removing(String id) {
        return Changes.builder().addRemoves(new Id(id)).build();
    }

    private static FocusArea area(String id) {
        return FocusArea.builder().id(new Id(id)).title("Autisme").build();
    }

    private static List<String> problems(Document... documents) {
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("Sag")
                .access(Access.OPEN)
                .documents(List.of(documents))
                .build();
        return VALIDATOR.validate(dossier).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void anElementThatADocumentLacksIsToldOnce() {
        FrameworkAgreement ofItself = AGREEMENT.withSuccessors(Reference.to("a", "e"));
        Meeting ofAnother = Meeting.builder()
                .id("m")
                .title("Møde")
                .addAbout(Reference.to("a", "e"))
                .build();

        assertThat(problems(ofItself)).containsExactly("RA-1002 /documents/0/successors/0/element");
        assertThat(problems(AGREEMENT, ofAnother)).containsExactly("RA-4002 /documents/1/about/0/element");
    }

    private static List<String> quoting(String wording, FrameworkAgreement agreement) {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("Møde")
                .access(Access.OPEN)
                .addAbout(Reference.to("a", "e").withWording(wording))
                .build();
        return problems(agreement, meeting);
    }

    private static List<String> quoting(String wording, Passage... passages) {
        Passage quoted = passages[0].withId(new Id("e"));
        return quoting(wording, AGREEMENT.withNotes(quoted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "før ", "aab aa", "aabaabaabaa", "x"})
    void aLongQuoteIsFoundWhereverItStands(String before) {
        assertThat(quoting(LONG, Passage.of(before + LONG))).isEmpty();
        assertThat(quoting(LONG, Passage.of(before + LONG + " efter"))).isEmpty();
        assertThat(quoting(LONG, Passage.of(before + LONG.substring(0, 100) + LONG)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 119, 120})
    void aLongQuoteDiffersByOneLetter(int at) {
        String other = LONG.substring(0, at) + "x" + LONG.substring(at + 1);

        assertThat(quoting(other, Passage.of(LONG))).containsExactly("RA-4006 /documents/1/about/0/wording");
        assertThat(quoting(LONG, Passage.of(LONG.substring(at == 0 ? 1 : 0, at == 0 ? LONG.length() : at) + "aab")))
                .containsExactly("RA-4006 /documents/1/about/0/wording");
    }

    @Test
    void aQuoteMayBeOfAnyTextInside() {
        Passage passage = Passage.titled("Formål")
                .withText("Borgeren i centrum.")
                .withPassages(Passage.of("Fælles \n  indsats."));

        assertThat(quoting("Formål", passage)).isEmpty();
        assertThat(quoting("i  centrum", passage)).isEmpty();
        assertThat(quoting("Fælles indsats", passage)).isEmpty();
        assertThat(quoting("Formål Borgeren", passage)).containsExactly("RA-4006 /documents/1/about/0/wording");
    }

    /** What has no text is not quoted: the words say what it is. */
    @Test
    void wordsBesideWhatHasNoTextAreNoQuote() {
        assertThat(quoting("indsatsen", Passage.titled("Autisme"))).isEmpty();
        assertThat(quoting("indsatsen", AGREEMENT.withFocusAreas(area("e")))).isEmpty();
    }

    @Test
    void anAmendmentRemovesWhatAnotherHasBrought() {
        assertThat(problems(AGREEMENT, amendment("b", bringing("f")), amendment("c", removing("f"))))
                .isEmpty();
        assertThat(problems(AGREEMENT, amendment("c", removing("f"))))
                .containsExactly("RA-4007 /documents/1/changes/removes/0");
    }

    @Test
    void anAmendmentDoesNotRemoveWhatOnlyItselfBrings() {
        Amendment both = amendment("b", bringing("f").withRemoves(new Id("f")));

        assertThat(problems(AGREEMENT, both)).contains("RA-4007 /documents/1/changes/removes/0");
        assertThat(problems(AGREEMENT, both, amendment("c", bringing("f"))))
                .doesNotContain("RA-4007 /documents/1/changes/removes/0");
    }

    @Test
    void predecessorsGoInNoCircle() {
        FrameworkAgreement first = AGREEMENT.withPredecessors(Reference.to("b"));
        FrameworkAgreement second = agreement("b").withPredecessors(Reference.to("a"));

        assertThat(problems(first, second))
                .containsExactly("RA-4005 /documents/0/predecessors/0", "RA-4005 /documents/1/predecessors/0");
        assertThat(problems(first, agreement("b"))).isEmpty();
    }
}
