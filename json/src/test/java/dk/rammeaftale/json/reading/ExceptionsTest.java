package dk.rammeaftale.json.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.OwnTypes;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.RuleSet;
import java.io.InputStream;
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
                call(() -> JsonOptions.defaults().withMaxItems(0), "maxItems is at least 1, but is 0"),
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
                call(
                        () -> JSON.write(Extensions.none()),
                        "Extensions are written in the object that they extend: let your record implement Extensible"),
                call(() -> JSON.read("{}", Extensions.class), "Extensions are read in the object that they extend"),
                call(
                        () -> JSON.write(Map.of("a", 1)),
                        "java.util.ImmutableCollections$Map1 cannot be read and written: write a document, an answer or a list"
                                + " of answers"),
                call(
                        () -> JSON.read("{}", OwnTypes.HoldsMap.class),
                        OwnTypes.HoldsMap.class.getName() + ".words: java.util.Map cannot be read and written"),
                call(
                        () -> JSON.read("{}", OwnTypes.HoldsBytes.class),
                        OwnTypes.HoldsBytes.class.getName() + ".bytes: byte[] cannot be read and written"),
                call(
                        () -> JSON.read("{}", OwnTypes.HoldsDue.class),
                        OwnTypes.HoldsDue.class.getName()
                                + ".due: Due is an answer about documents, which is written by itself or by a"
                                + " Jackson mapper with RammeaftaleModule"),
                call(
                        () -> JSON.lines(InputStream.nullInputStream(), Due.class),
                        "Due is an answer, not a document: read it by a Jackson mapper with RammeaftaleModule, as a type of"
                                + " dk.rammeaftale.json.answer"),
                call(
                        () -> RammeaftaleJson.create(
                                JsonOptions.defaults().withRules(RuleSet.ADOPTED_2021), ModelValidator.create()),
                        "The options name rule sets, but the validator has its own: give them to ModelValidator.create"),
                call(() -> JSON.write(new OwnTypes.Real(Double.NaN)), "NaN can't be written as JSON"),
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
