package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits the classes that a check of one valid file loads, because loading takes half of its time. */
class ColdStartTest {

    @TempDir
    private Path folder;

    @Test
    void checkingAValidFileLoadsNothingThatItDoesNotNeed() throws Exception {
        List<String> loaded = loaded("check", "../samples/agreement.json");

        assertThat(loaded)
                .contains("dk.rammeaftale.FrameworkAgreement", "dk.rammeaftale.internal.rule.Validation")
                .noneMatch(name -> name.startsWith("org.hibernate."))
                .noneMatch(name -> name.startsWith("org.jboss."))
                .noneMatch(name -> name.startsWith("java.util.logging."))
                .noneMatch(name -> name.startsWith("tools.jackson.databind."))
                .noneMatch(name -> name.startsWith("picocli.CommandLine$Model"))
                .noneMatch(name -> name.startsWith("dk.rammeaftale.internal.language."))
                .noneMatch(name -> name.equals("dk.rammeaftale.internal.rule.Texts"))
                .noneMatch(name -> name.startsWith("dk.rammeaftale.") && name.endsWith("Builder"));
    }

    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                Rammeaftale.class.getName()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .redirectOutput(folder.resolve("out").toFile())
                        .redirectErrorStream(true)
                        .start()
                        .waitFor())
                .isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }
}
