package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.shape.Pointer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could not be read may hold what a rule does not find, if the rule reads a property that may stand there. */
class UnreadTest {

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("aftale")
            .title("Aftale 2027")
            .period("2027")
            .addPart(Part.builder()
                    .id(Id.parse("styring"))
                    .kind(Part.Kind.GOVERNANCE)
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # gap,               reads,            mayHold
            /parts/0/kind,       Part.kind,        true
            /parts/0/kind,       kind,             true
            /parts/0/kind,       Party.kind,       false
            /parts/0/kind,       id,               false
            /parts/0,            Part.kind,        true
            /parts/1,            Part.kind,        true
            /parts/1,            FocusArea.number, true
            /parts/1,            Party.authority,  false
            /parts,              Part.kind,        true
            /parts/0/focusAreas, FocusArea.number, true
            /parts/0/focusAreas, Part.kind,        false
            /parties,            Party.authority,  true
            /parties/3,          Party.authority,  true
            /parties/3,          excerpt,          false
            /excerpt,            excerpt,          true
            /excerpt,            Dossier.excerpt,  false
            /title,              id,               false
            /x:own,              id,               false
            /x:own/0/id,         id,               false
            """)
    void aGapAnywhereMayHoldWhatMayStandThere(String gap, String reads, boolean mayHold) {
        Unread unread = new Unread();
        unread.add(Pointer.parse(gap));

        assertThat(unread.mayHold(AGREEMENT, Pointer.ROOT, Reads.of(reads))).isEqualTo(mayHold);
        assertThat(unread.mayHold(AGREEMENT, Pointer.ROOT, Reads.ANYTHING)).isTrue();
        assertThat(unread.mayHold(AGREEMENT, Pointer.parse("/notes"), Reads.ANYTHING))
                .isFalse();
        assertThat(Unread.NONE.mayHold(AGREEMENT, Pointer.ROOT, Reads.of(reads)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # place,             gap,           reads,            mayHold
            /parts/0,            /parts/0/kind, Part.kind,        true
            /parts/0/kind,       /parts/0/kind, Part.kind,        true
            /parts/0/kind,       /parts/0/kind, id,               false
            /parts/1,            /parts/0/kind, Part.kind,        false
            /parts/1,            /parts/1,      Part.kind,        true
            /parts/1,            /parts/1,      Party.authority,  false
            /excerpt,            /excerpt,      excerpt,          true
            /parties,            /parties/0,    Party.authority,  true
            /parties,            /parties/0,    Part.kind,        false
            /x:own,              /x:own,        id,               false
            """)
    void onlyTheGapsAtAPlaceCountForIt(String place, String gap, String reads, boolean mayHold) {
        Unread unread = new Unread();
        unread.add(Pointer.parse(gap));

        assertThat(unread.mayHold(AGREEMENT, numbered(place), Reads.of(reads))).isEqualTo(mayHold);
    }

    /** A pointer that was made has numbers for positions; one that was parsed has their texts. */
    private static Pointer numbered(String place) {
        Pointer at = Pointer.ROOT;
        for (Object step : Pointer.parse(place).steps()) {
            String text = step.toString();
            at = text.matches("[0-9]+") ? at.then(Integer.parseInt(text)) : at.then(text);
        }
        return at;
    }

    @Test
    void aGapMayHoldTheNamesThatWereSkippedInIt() {
        Unread unread = new Unread();
        unread.add(Pointer.parse("/x:own"), Set.of("authority"));
        unread.add(Pointer.parse("/x:own"), Set.of("number"));

        assertThat(unread.mayHold(AGREEMENT, Pointer.ROOT, Reads.of("Party.authority")))
                .isTrue();
        assertThat(unread.mayHold(AGREEMENT, Pointer.ROOT, Reads.of("number"))).isTrue();
        assertThat(unread.mayHold(AGREEMENT, Pointer.ROOT, Reads.of("Part.kind")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parts", "/parts/0"})
    void aGapIsFoundFromThePlacesAroundIt(String place) {
        Unread unread = new Unread();
        unread.add(Pointer.parse("/parts/0"));

        assertThat(unread.isEmpty()).isFalse();
        assertThat(unread.below(Pointer.parse(place)).isEmpty()).isFalse();
        assertThat(unread.below(Pointer.parse(place)).mayHideTheValue()).isTrue();
        assertThat(unread.below(Pointer.parse("/parts/1"))).isSameAs(Unread.NONE);
        assertThat(Unread.NONE.mayHideTheValue()).isFalse();
    }

    @Test
    void aNullInAListIsAGapThatHidesNoValue() {
        Unread unread = new Unread();
        unread.addNull(Pointer.parse("/parts/0"));

        assertThat(unread.below(Pointer.parse("/parts/0")).isEmpty()).isFalse();
        assertThat(unread.below(Pointer.parse("/parts/0")).mayHideTheValue()).isFalse();
        assertThat(unread.below(Pointer.parse("/parts")).mayHideTheValue()).isTrue();
    }

    @Test
    void whatARuleReads() {
        assertThat(Reads.NOTHING.isNothing()).isTrue();
        assertThat(Reads.NOTHING.isAnything()).isFalse();
        assertThat(Reads.ANYTHING.isNothing()).isFalse();
        assertThat(Reads.ANYTHING.isAnything()).isTrue();
        assertThat(Reads.ANYTHING.names("kind")).isFalse();
        assertThat(Reads.ANYTHING.names(Part.class, "kind")).isFalse();
        Reads reads = Reads.of("Part.kind", "id");
        assertThat(reads.isNothing()).isFalse();
        assertThat(reads.isAnything()).isFalse();
        assertThat(reads.names("kind")).isTrue();
        assertThat(reads.names("id")).isTrue();
        assertThat(reads.names("ind")).isFalse();
        assertThat(reads.names(Part.class, "id")).isTrue();
        assertThat(reads.names(FrameworkAgreement.class, "kind")).isFalse();
        assertThat(reads.mayStandIn(null)).isFalse();
        assertThat(reads.mayStandIn(String.class)).isFalse();
        assertThat(Reads.of("Part.kind").mayStandIn(dk.rammeaftale.Document.class))
                .isTrue();
        assertThat(Reads.of("Nothing.kind").mayStandIn(dk.rammeaftale.Document.class))
                .isFalse();
    }
}
