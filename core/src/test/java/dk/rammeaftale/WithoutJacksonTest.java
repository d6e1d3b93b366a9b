package dk.rammeaftale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Id;
import jakarta.validation.Valid;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jackson's annotations are optional: a user without Jackson compiles without a warning. */
class WithoutJacksonTest {

    private static final String USER = """
            import dk.rammeaftale.*;
            import dk.rammeaftale.agreement.FocusArea;
            import dk.rammeaftale.content.*;
            import dk.rammeaftale.extension.*;
            import dk.rammeaftale.time.When;
            import java.util.stream.Stream;

            class User {
                public record Budget(String amount, Extensions extensions) implements Extensible {}

                static String use(Dossier dossier, Approvable approvable) {
                    Document first = dossier.documents().get(0);
                    FocusArea area = FocusArea.of("3", "Borgere").withTitle("Pårørende");
                    Stream<Object> mixed = Stream.of(When.parse("2021"), Id.parse("a"), Verdict.APPROVED);
                    return first.title() + approvable.id() + area + mixed + new Budget("1", Extensions.none());
                }
            }
            """;

    @Test
    void compilesWithEveryWarningAsAnError(@TempDir Path directory) throws Exception {
        Path source = Files.writeString(directory.resolve("User.java"), USER);

        Process javac = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-Xlint:all",
                        "-Werror",
                        "-encoding",
                        "UTF-8",
                        "-classpath",
                        home(Id.class) + File.pathSeparator + home(Valid.class),
                        "-d",
                        directory.toString(),
                        source.toString()))
                .redirectErrorStream(true)
                .start();

        assertThat(new String(javac.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(javac.waitFor()).isZero();
        assertThat(directory.resolve("User.class")).exists();
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
