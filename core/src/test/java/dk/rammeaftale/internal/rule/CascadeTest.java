package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.Document;
import dk.rammeaftale.Due;
import dk.rammeaftale.content.Id;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record of a user says with {@code @Valid} that another is validated too; where it does not, it is refused. */
class CascadeTest {

    record Plain(String text, Id id, LocalDate day, List<String> words, Optional<Id> other, int[] numbers) {}

    record Alone(@Valid Plain plain) {}

    record InList(List<@Valid Plain> plain) {}

    record BeforeList(@Valid List<Plain> plain) {}

    record InOptional(Optional<@Valid Plain> plain) {}

    record InMap(Map<String, @Valid Plain> plain) {}

    record Tree(List<@Valid Tree> trees, Optional<@Valid Tree> above) {}

    record AnyDocument(@Valid Document document) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Plain.class,
                Alone.class,
                InList.class,
                BeforeList.class,
                InOptional.class,
                InMap.class,
                Tree.class,
                AnyDocument.class,
                String.class,
                Object.class
            })
    void everyValueIsReached(Class<?> type) {
        assertThat(Cascade.refusal(type)).isEmpty();
    }

    sealed interface Choice permits One {}

    record One(String text) implements Choice {}

    record MissingAlone(String text, Plain plain) {}

    record MissingInList(List<Plain> plain) {}

    record MissingInOptional(Optional<Plain> plain) {}

    record MissingInMap(Map<String, Plain> plain) {}

    record MissingInArray(Plain[] plain) {}

    record MissingInWildcard(List<? extends Plain> plain) {}

    record MissingInListOfLists(List<List<Plain>> plain) {}

    record MissingBelow(@Valid MissingAlone inside) {}

    record MissingBelowList(List<@Valid MissingAlone> inside) {}

    record MissingUnion(Choice choice) {}

    record MissingDocument(Document document) {}

    @ParameterizedTest
    @CsvSource(textBlock = """
            MissingAlone,         Plain,    MissingAlone.plain
            MissingInList,        Plain,    MissingInList.plain
            MissingInOptional,    Plain,    MissingInOptional.plain
            MissingInMap,         Plain,    MissingInMap.plain
            MissingInArray,       Plain,    MissingInArray.plain
            MissingInWildcard,    Plain,    MissingInWildcard.plain
            MissingInListOfLists, Plain,    MissingInListOfLists.plain
            MissingBelow,         Plain,    MissingAlone.plain
            MissingBelowList,     Plain,    MissingAlone.plain
            MissingUnion,         Choice,   MissingUnion.choice
            MissingDocument,      Document, MissingDocument.document
            """)
    void aValueThatWouldBeSkippedIsNamed(String type, String value, String place) throws ClassNotFoundException {
        Class<?> holder = Class.forName(CascadeTest.class.getName() + "$" + type);

        assertThat(Cascade.refusal(holder))
                .get(InstanceOfAssertFactories.STRING)
                .startsWith("Write @Valid before " + value + " in ")
                .contains(place + ": without it the value is not validated");
    }

    @ParameterizedTest
    @ValueSource(classes = Due.class)
    void anAnswerIsToldFromARecordOfAUser(Class<?> answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cascade.require(answer))
                .withMessage("Due is an answer and cannot be validated: validate the documents that it is about");
    }
}
