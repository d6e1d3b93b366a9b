package dk.rammeaftale.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One way in: what is public in json is named here, and in the README. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void onlyTheNamedTypesArePublic() throws IOException {
        assertThat(CLASSES.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "RammeaftaleJson",
                        "JsonOptions",
                        "ReadResult",
                        "InvalidDocumentException",
                        "ExtensionKey",
                        "RammeaftaleModule")
                .allSatisfy(name ->
                        assertThat(Files.readString(Path.of("../README.md"))).contains("`" + name + "`"));
    }

    @Test
    void readingNeedsNoDatabind() {
        noClasses()
                .that()
                .doNotHaveSimpleName("RammeaftaleModule")
                .and()
                .haveSimpleNameNotStartingWith("RammeaftaleModule$")
                .and()
                .haveNameNotMatching(".*RammeaftaleModule\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(CLASSES);
    }
}
