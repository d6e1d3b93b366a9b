package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.rammeaftale.internal.rule.Code;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each property that a code names exists in the model. */
class CodeReadsTest {

    private static final Set<String> PROPERTIES = CoreClasses.exported()
            .filter(JavaClass::isRecord)
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .flatMap(name -> Stream.of(name, type.getSimpleName() + "." + name)))
            .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyPropertyThatACodeReadsIsOneOfTheModel(Code code) {
        assertThat(PROPERTIES)
                .containsAll(Objects.requireNonNullElse(code.reads().properties(), Set.of()));
    }
}
