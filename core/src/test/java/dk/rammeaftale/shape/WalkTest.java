package dk.rammeaftale.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Nulls;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.document.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

    private static final Passage PASSAGE = Passage.builder()
            .id(Id.parse("a"))
            .title("A")
            .addPassages(Passage.of("first"), Passage.of("second"))
            .build();

    @Test
    void seesEveryValueInDocumentOrder() {
        assertThat(seen(PASSAGE, "nowhere"))
                .containsExactly(
                        " Passage",
                        "/id Id",
                        "/title String",
                        "/passages/0 Passage",
                        "/passages/0/text String",
                        "/passages/0/extensions Extensions",
                        "/passages/1 Passage",
                        "/passages/1/text String",
                        "/passages/1/extensions Extensions",
                        "/extensions Extensions");
    }

    @Test
    void doesNotGoIntoWhatTheVisitorLeaves() {
        assertThat(seen(PASSAGE, "/passages/0"))
                .contains("/passages/0 Passage", "/passages/1/text String")
                .doesNotContain("/passages/0/text String");
    }

    @Test
    void passesOverNullInAList() {
        assertThat(seen(Nulls.put(PASSAGE, "passages", Arrays.asList(null, Passage.of("second"))), "nowhere"))
                .contains("/passages/1/text String")
                .noneMatch(line -> line.startsWith("/passages/0"));
    }

    @Test
    void findsTheValueAtAPlace() {
        assertThat(Walk.at(PASSAGE, Pointer.ROOT)).contains(PASSAGE);
        assertThat(Walk.at(PASSAGE, Pointer.parse("/id"))).contains(Id.parse("a"));
        assertThat(Walk.at(PASSAGE, Pointer.parse("/passages/1/text"))).contains("second");
        assertThat(Walk.at(PASSAGE, Pointer.parse("/passages"))).contains(PASSAGE.passages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/text", "/passages/2", "/passages/first", "/id/text", "/title/0", "/0", "/nowhere/else"})
    void findsNothingWhereThereIsNothing(String pointer) {
        assertThat(Walk.at(PASSAGE, Pointer.parse(pointer))).isEmpty();
    }

    private static List<String> seen(Object root, String leave) {
        List<String> seen = new ArrayList<>();
        Walk.through(root, (at, value) -> {
            seen.add(at + " " + value.getClass().getSimpleName());
            return !at.toString().equals(leave);
        });
        return seen;
    }
}
