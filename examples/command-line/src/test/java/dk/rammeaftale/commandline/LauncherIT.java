package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the launcher beside the jar. Runs after the package phase. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path BUILT = Path.of("target").toAbsolutePath();
    private static final String SAMPLE =
            Path.of("../samples/agreement.json").toAbsolutePath().normalize().toString();
    private static final String FINE = "1 dokument: 0 fejl, 0 advarsler\n";

    @TempDir
    private Path folder;

    private Path elsewhere;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void copies() throws IOException {
        elsewhere = Files.createDirectory(folder.resolve("a folder, with blanks"));
        for (String file : List.of("rammeaftale", "rammeaftale.jar", "rammeaftale.jsa")) {
            Files.copy(BUILT.resolve(file), elsewhere.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Test
    void runsFromAnotherFolder() throws Exception {
        assertThat(run(BUILT.resolve("rammeaftale"), "check", SAMPLE)).isEqualTo(new Run(0, FINE, ""));
        assertThat(run(BUILT.resolve("rammeaftale"), "check", "no such file").status)
                .isEqualTo(2);
    }

    @Test
    void runsThroughALinkToALink() throws Exception {
        Path near = Files.createSymbolicLink(elsewhere.resolve("near"), Path.of("rammeaftale"));
        Files.createDirectory(folder.resolve("bin"));
        Path far = Files.createSymbolicLink(
                folder.resolve("bin/far"), Path.of("..").resolve(folder.relativize(near)));

        assertThat(run(far, "check", SAMPLE)).isEqualTo(new Run(0, FINE, ""));
    }

    @Test
    void runsWithBlanksInItsPathAndInItsArguments() throws Exception {
        Path document = Files.copy(Path.of(SAMPLE), folder.resolve("my agreement * .json"));

        assertThat(run(elsewhere.resolve("rammeaftale"), "check", document.toString()))
                .isEqualTo(new Run(0, FINE, ""));
    }

    @Test
    void runsWithAnArchiveOfAnotherJarWithABrokenOneAndWithNone() throws Exception {
        Path archive = elsewhere.resolve("rammeaftale.jsa");

        Files.setLastModifiedTime(elsewhere.resolve("rammeaftale.jar"), FileTime.fromMillis(0));
        assertThat(run(elsewhere.resolve("rammeaftale"), "check", SAMPLE)).isEqualTo(new Run(0, FINE, ""));
        Files.delete(archive);
        assertThat(run(elsewhere.resolve("rammeaftale"), "check", SAMPLE)).isEqualTo(new Run(0, FINE, ""));
        Files.writeString(archive, "no archive");
        assertThat(run(elsewhere.resolve("rammeaftale"), "check", SAMPLE)).isEqualTo(new Run(0, FINE, ""));
    }

    @Test
    void takesTheJavaOfJavaHome() throws Exception {
        Path home = folder.resolve("my java");
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nfor last; do :; done\necho \"mine: $last\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(run(home.toString(), List.of(BUILT.resolve("rammeaftale").toString(), "a b")))
                .isEqualTo(new Run(0, "mine: a b\n", ""));
    }

    @Test
    void theArchiveHoldsTheClassesThatACheckNeeds() throws Exception {
        Run run = run(
                System.getProperty("java.home"),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:SharedArchiveFile=" + BUILT.resolve("rammeaftale.jsa"),
                        "-Xlog:class+load",
                        "-XX:+UseSerialGC",
                        "-jar",
                        BUILT.resolve("rammeaftale.jar").toString(),
                        "check",
                        SAMPLE));

        assertThat(run.out.lines().filter(line -> line.contains(" dk.rammeaftale.FrameworkAgreement source:")))
                .singleElement()
                .asString()
                .endsWith("source: shared objects file (top)");
    }

    private Run run(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return run(System.getProperty("java.home"), command);
    }

    private Run run(String home, List<String> command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        process.environment().put("JAVA_HOME", home);
        int status = process.start().waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
