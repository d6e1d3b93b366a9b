package dk.rammeaftale.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Nulls;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
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
            .addPassages(Passage.of("first").withPassages(Passage.of("inner")), Passage.of("second"))
            .build();

    @Test
    void seesEveryRecordInDocumentOrder() {
        assertThat(seen(PASSAGE, "nowhere"))
                .containsExactly("", "/passages/0", "/passages/0/passages/0", "/passages/1");
    }

    @Test
    void doesNotGoIntoWhatTheVisitorLeaves() {
        assertThat(seen(PASSAGE, "/passages/0")).containsExactly("", "/passages/0", "/passages/1");
    }

    @Test
    void passesOverNullInAList() {
        assertThat(seen(Nulls.put(PASSAGE, "passages", Arrays.asList(null, Passage.of("second"))), "nowhere"))
                .containsExactly("", "/passages/1");
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
        Walk.throughRecords(root, (at, record) -> {
            assertThat(Walk.at(root, at)).containsSame(record);
            seen.add(at.toString());
            return !at.toString().equals(leave);
        });
        return seen;
    }
}
