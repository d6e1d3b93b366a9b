package dk.rammeaftale.json.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of exceptions that the public methods document and that no other test shows. */
class ExceptionsTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final FrameworkAgreement AGREEMENT =
            FrameworkAgreement.builder().id("a").title("A").period("2021").build();
    private static final ExtensionKey<Integer> PLACES = ExtensionKey.of("slagelse:places", Integer.class);

    @SuppressWarnings("NullAway") // like a caller that ignores nullness
    static Stream<Arguments> messages() {
        return Stream.of(
                call(() -> JsonOptions.defaults().withMaxItems(0), "A limit is at least 1, but one is 0"),
                call(() -> JsonOptions.defaults().withMaxDepth(501), "maxDepth is at most 500, but is 501"),
                call(
                        () -> ExtensionKey.of("places", Integer.class),
                        "\"places\" is not an extension's name: write a prefix and a name, such as slagelse:budget"),
                call(
                        () -> ExtensionKey.of("slagelse:all", Extensions.class),
                        "An extension holds a value, not extensions"),
                call(
                        () -> PLACES.set(AGREEMENT, null),
                        "A value for slagelse:places is missing; call remove to remove the extension"),
                call(() -> JSON.write(Extensions.none()), "Extensions can only be written as part of a record"),
                call(
                        () -> JSON.write(List.of(AGREEMENT)),
                        "Only lists of answers can be written: write documents one per line, with writeLines"),
                call(
                        () -> JSON.write(kept("title", "1")),
                        "\"title\" is a property of FrameworkAgreement and can't be the name of an extension"),
                call(() -> JSON.write(kept("$schema", "1")), "\"$schema\" of a document must be a text"),
                call(
                        () -> JSON.write(kept("formatVersion", "\"2.0\"")),
                        "The \"formatVersion\" that was kept is not a newer minor version of 1.x"));
    }

    private static Arguments call(ThrowingCallable call, String message) {
        return arguments(call, message);
    }

    private static FrameworkAgreement kept(String name, String json) {
        return AGREEMENT.withExtensions(Extensions.keeping(Map.of(name, json)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void namesTheArgumentAndWhatToWrite(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
