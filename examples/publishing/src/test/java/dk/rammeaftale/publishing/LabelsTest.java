package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the model has a label in both languages; without one a page would show the name of a constant. */
class LabelsTest {

    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("verdict", Verdict.class),
            Map.entry("standing", Party.Standing.class),
            Map.entry("stage", Approvable.Stage.class),
            Map.entry("part", Part.Kind.class),
            Map.entry("presence", Attendance.Presence.class),
            Map.entry("stance", Position.Stance.class),
            Map.entry("access", Access.class),
            Map.entry("access.document", Access.class),
            Map.entry("progress", Progress.class),
            Map.entry("meeting", Progress.class),
            Map.entry("agendaItem", Progress.class),
            Map.entry("channel", Registration.Channel.class));

    static Stream<String> languages() {
        return Stream.of("da", "en");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordHasALabel(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));

        FAMILIES.forEach((family, words) -> assertThat(Arrays.stream(words.getEnumConstants())
                        .filter(word -> labels.word(family, word).equals(((Enum<?>) word).name())))
                .as(family)
                .isEmpty());
    }

    /** Asks the files themselves: a bundle takes from English what Danish lacks. */
    @ParameterizedTest
    @ValueSource(strings = {"Labels", "Calendar"})
    void bothLanguagesSayTheSame(String name) throws IOException {
        assertThat(keys(name + "_da")).containsAll(keys(name));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(file + ".properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
