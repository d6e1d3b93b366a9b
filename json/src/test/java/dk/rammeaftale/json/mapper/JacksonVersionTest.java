package dk.rammeaftale.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.Version;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tests run with the intended Jackson version. */
class JacksonVersionTest {

    private static final String MEANT = System.getProperty("jackson.version");

    static Stream<Version> versions() {
        return Stream.of(
                tools.jackson.core.json.PackageVersion.VERSION,
                JsonMapper.shared().version(),
                YAMLMapper.shared().version());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void isTheOneThatIsMeant(Version version) {
        assertThat(version).hasToString(MEANT);
    }

    @Test
    void allThreeAreAsked() {
        assertThat(versions()).hasSize(3);
    }
}
