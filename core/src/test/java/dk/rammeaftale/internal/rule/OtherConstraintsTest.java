package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.validation.OfUsers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Hibernate Validator finds in a record of a user has the codes and places of the library. */
class OtherConstraintsTest {

    @BeforeAll
    static void open() {
        OfUsers.open();
    }

    private static final Reference REFERENCE =
            Reference.builder().element(Id.parse("a")).build();

    @Test
    void whatIsMissingIsToldAsInTheModel() {
        assertThat(found(mixed(null, null, null, "abc", List.of(), REFERENCE)))
                .containsExactly("RA-0007 /required", "RA-0007 /text", "RA-0007 /list");
    }

    @Test
    void whatIsWrongIsToldWhereItStands() {
        assertThat(found(mixed("r", " ", List.of(), "abcd", List.of("abc", "abcd"), REFERENCE)))
                .containsExactly("RA-1003 /text", "RA-1000 /list", "RA-1000 /brief", "RA-1000 /words/1");
    }

    @Test
    void aRecordOfTheModelInItIsLeftToTheEngineAndToldOnce() {
        assertThat(found(mixed(
                        "r",
                        "t",
                        List.of("l"),
                        "abcd",
                        List.of(),
                        Reference.builder().build())))
                .containsExactly("RA-1000 /brief", "RA-1016 /reference");
    }

    @Test
    void whatMayBeHiddenByAGapIsNotTold() {
        Unread unread = new Unread();
        unread.add(Pointer.parse("/required"));
        unread.add(Pointer.parse("/brief"));
        OfUsers.AllKinds mixed = mixed(null, null, List.of("l"), "abcd", List.of(), REFERENCE);

        assertThat(places(Engine.of(Set.of()).validate(new Partial(mixed, unread), Integer.MAX_VALUE)))
                .containsExactly("RA-0007 /text");
    }

    @Test
    void aRuleOfAUserIsNotAskedWhereSomethingRequiredIsMissing() {
        Engine engine =
                Engine.of(Set.of()).with(OwnRule.of(OfUsers.AllKinds.class, "SLA-1", "Nej", "No", mixed -> false));

        assertThat(places(engine.validate(mixed(null, "t", List.of("l"), "abc", List.of(), REFERENCE), 9)))
                .containsExactly("RA-0007 /required");
        assertThat(places(engine.validate(mixed("r", "t", List.of("l"), "abc", List.of(), REFERENCE), 9)))
                .containsExactly("SLA-1 ");
    }

    @SuppressWarnings("NullAway") // as a reader makes it
    private static OfUsers.AllKinds mixed(
            @Nullable String required,
            @Nullable String text,
            @Nullable List<String> list,
            String brief,
            List<String> words,
            Reference reference) {
        return new OfUsers.AllKinds(required, text, list, brief, words, reference);
    }

    private static List<String> found(OfUsers.AllKinds mixed) {
        return places(Engine.of(Set.of()).validate(mixed, Integer.MAX_VALUE));
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.at())
                .toList();
    }
}
