package org.example.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records of an application that contain the library's types. */
@SuppressWarnings("missing-explicit-ctor") // the package is exported, because the records must be
public class OwnRecordsTest {

    /** Lacks {@code @Valid} before a document. */
    public record Unchecked(Meeting meeting) {}

    /** Lacks {@code @Valid} before a document in an optional. */
    public record UncheckedOptional(Optional<Meeting> meeting) {}

    /** Lacks {@code @Valid} before a document in a list. */
    public record UncheckedList(List<Meeting> meetings) {}

    /** Has two required components. */
    public record File(
            @NotNull @Valid Document document,
            @NotNull @Valid Range range,
            LocalDateTime at) {}

    /** Has a constructor that throws. */
    public record Range(int from, int to) {

        /** Throws an exception with a message for readers, or one with a message that they must not see. */
        public Range {
            if (from < 0) {
                throw new IllegalStateException("secret.Type");
            } else if (to < from) {
                throw new IllegalArgumentException("to is before from");
            }
        }
    }

    /** Two constants with the same word in JSON. */
    public enum Alike {
        /** One. */
        A_1,
        /** The other. */
        A1
    }

    /** An enum with an unusual constant that is still unambiguous. */
    public enum Odd {
        /** Has two underscores, and a body. */
        A__B {
            @Override
            public String toString() {
                return "something else";
            }
        }
    }

    /** A union of types. */
    public sealed interface Chosen permits Typed {}

    /** Has a component with the name of the union's {@code type} property. */
    public record Typed(String type) implements Chosen {}

    /** Has extensions that may be absent. */
    public record Maybe(Optional<Extensions> extensions) {}

    /** Has a list without an element type. */
    @SuppressWarnings("rawtypes")
    public record Raw(List list) {}

    /** A value of an extension. */
    public record Hours(@NotBlank String who) {}

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    private static final String MEETING =
            "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"T\"";

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Problem> problems(String json) {
        return JSON.tryRead(bytes(json), File.class).problems();
    }

    @Test
    void whatStandsInThemIsCheckedOrTheyAreRefused() {
        for (Class<?> unchecked : List.of(Unchecked.class, UncheckedOptional.class, UncheckedList.class)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.tryRead(bytes("{}"), unchecked))
                    .withMessageContainingAll("Write @Valid before Meeting", unchecked.getSimpleName() + ".meeting");
            assertThatIllegalArgumentException().isThrownBy(() -> ExtensionKey.of("slagelse:m", unchecked));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(
                        new Unchecked(Meeting.builder().id("m").title("T").build())));
    }

    @Test
    void whatCouldNotBeReadBackIsRefusedBeforehand() {
        for (Class<?> type : List.of(Alike.class, Chosen.class, Typed.class, Maybe.class, Raw.class)) {
            assertThatIllegalArgumentException()
                    .as(type.getSimpleName())
                    .isThrownBy(() -> ExtensionKey.of("slagelse:x", type));
        }
        ExtensionKey<Odd> odd = ExtensionKey.of("slagelse:odd", Odd.class);
        Meeting meeting = odd.set(Meeting.builder().id("m").title("T").build(), Odd.A__B);
        assertThat(meeting.extensions().get("slagelse:odd")).contains("\"aB\"");
        assertThat(odd.get(meeting)).contains(Odd.A__B);
    }

    @Test
    void whatCouldNotBeReadIsNotMissing() {
        String json = "{\"document\":{\"type\":\"rammeaftale\"},\"range\":{\"from\":1}}";
        assertThat(problems(json))
                .extracting(p -> p.code() + " " + p.pointer())
                .containsExactly("RA-0011 /document/type", "RA-0007 /range/to");
    }

    @Test
    void aNullIsNoNumber() {
        assertThat(problems("{\"document\":" + MEETING + "},\"range\":{\"from\":1,\"to\":null}}"))
                .extracting(p -> p.code() + " " + p.pointer())
                .containsExactly("RA-0006 /range/to");
        assertThat(JSON.tryRead(bytes("{\"from\":1,\"to\":null}"), Range.class).problems())
                .hasSize(1);
    }

    @Test
    void whatARecordRefusesIsSaidInItsOwnWords() {
        String json = "{\"document\":" + MEETING + "},\"range\":{\"from\":1,\"to\":0}}";
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.code() + " " + problem.pointer()).isEqualTo("RA-0009 /range");
            assertThat(problem.danish()).isEqualTo("Felterne her passer ikke sammen: to is before from");
            assertThat(problem.english()).isEqualTo("What stands here does not go together: to is before from");
        });
        assertThat(problems(json.replace(":1", ":-1")))
                .extracting(Problem::danish)
                .containsExactly("Felterne her passer ikke sammen.");
    }

    @Test
    void whereNothingOfOnesOwnMayStandNobodyIsAdvisedToAddIt() {
        String json = "{\"document\":" + MEETING + "},\"range\":{\"from\":1,\"to\":2,\"note\":1}}";
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.code() + " " + problem.pointer()).isEqualTo("RA-0005 /range/note");
            assertThat(problem.danish()).endsWith("Egne felter kan ikke stå på dette sted.");
        });
    }

    @Test
    void timesOfJavaAreExplained() {
        String json = "{\"document\":" + MEETING + "},\"range\":{\"from\":1,\"to\":2},\"at\":\"soon\"}";
        assertThat(problems(json))
                .extracting(Problem::english)
                .containsExactly(
                        "\"soon\" is not valid." + " Write a day and a time of day, such as 2022-04-07T16:00.");
    }

    @Test
    void aKeySetsWhatItGivesBackAndNothingElse() {
        ExtensionKey<Hours> key = ExtensionKey.of("slagelse:hours", Hours.class);
        Meeting meeting = Meeting.builder().id("m").title("T").build();

        Meeting set = key.set(meeting, new Hours("A"));

        assertThat(key.get(set)).contains(new Hours("A"));
        assertThat(ModelValidator.create().validate(set)).isEmpty();
        assertThatThrownBy(() -> key.set(meeting, new Hours(" ")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("RA-1003 /who");
        RammeaftaleJson reader = RammeaftaleJson.create(JsonOptions.defaults().withExtensions(key));
        assertThat(reader.read(reader.write(set), Meeting.class)).isEqualTo(set);
    }
}
