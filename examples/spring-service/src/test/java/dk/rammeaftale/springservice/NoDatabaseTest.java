package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service that finds no database at start says so and what to do, without a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class NoDatabaseTest {

    @Test
    void anotherServiceHasTheFile(@TempDir Path folder, CapturedOutput output) throws IOException {
        Path file = folder.resolve("rammeaftaler.mv.db");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            other.lock();

            assertDoesNotStart("jdbc:h2:file:" + folder.resolve("rammeaftaler"));
        }
        assertThat(output.getAll())
                .contains(file.toString(), "Stop the service")
                .doesNotContain("\tat ");
    }

    @Test
    void nothingListens(CapturedOutput output) {
        assertDoesNotStart("jdbc:postgresql://localhost:1/rammeaftaler");

        assertThat(output.getAll())
                .contains("localhost:1", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
    }

    private static void assertDoesNotStart(String database) {
        assertThatThrownBy(() -> SpringApplication.run(
                        SpringService.class, "--server.port=0", "--spring.datasource.url=" + database))
                .isNotNull();
    }
}
