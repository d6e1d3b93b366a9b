package dk.rammeaftale.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The public types of json are exactly those listed here and in the README. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    };

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void fieldsArePrivateOutsideConstants() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getSimpleName().startsWith("With"))
                        .filter(type -> !type.getFullName().contains("Builder"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> field.getOwner().isTopLevelClass()))
                .isNotEmpty()
                .allMatch(field -> field.getModifiers().contains(JavaModifier.PRIVATE));
    }

    @Test
    void onlyTheNamedTypesArePublic() throws IOException {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals("dk.rammeaftale.json")
                                && type.isTopLevelClass()
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
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
    void theReadmeNamesTheAnswers() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals("dk.rammeaftale.json.answer")))
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
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
