package dk.rammeaftale;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** Limits what users have to learn. An enum is nested in the type that owns it; to add a type, join two others. */
    private static final int MOST_PUBLIC_TYPES = 48;

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
    void thePackagesForEverybodyAreThoseOfTheDomain() {
        assertThat(CoreClasses.exportedPackages())
                .containsExactlyInAnyOrder(
                        "dk.rammeaftale",
                        "dk.rammeaftale.agreement",
                        "dk.rammeaftale.content",
                        "dk.rammeaftale.extension",
                        "dk.rammeaftale.meeting",
                        "dk.rammeaftale.people",
                        "dk.rammeaftale.time",
                        "dk.rammeaftale.validation");
    }

    /** The engine relies on this and does not look at the methods, which would load the classes that they return. */
    @Test
    void noMethodOfTheModelHasAConstraintExceptTheAccessorsOfComponents() {
        Set<String> packages = CoreClasses.exportedPackages();
        List<Method> methods = CoreClasses.ALL.stream()
                .filter(type -> packages.contains(type.getPackageName()))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).filter(method -> !isAccessor(method)))
                .toList();

        assertThat(methods)
                .hasSizeGreaterThan(500)
                .noneMatch(method -> hasConstraint(method) || hasConstraint(method.getAnnotatedReturnType()));
    }

    private static boolean isAccessor(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(method::equals);
    }

    private static boolean hasConstraint(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class));
    }

    /** {@code WithoutJacksonTest} shows that the annotations do no harm to users without Jackson. */
    @Test
    void coreKnowsNothingOfJacksonButAnnotations() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                        .and(not(resideInAPackage("com.fasterxml.jackson.annotation"))))
                .check(CoreClasses.ALL);
    }

    /** ArchUnit does not see the permitted subclasses of a sealed type, which are a dependency too. */
    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(CoreClasses.ALL);
        assertThat(CoreClasses.ALL.stream().map(JavaClass::reflect).filter(Class::isSealed))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getPermittedSubclasses())
                        .allMatch(permitted -> permitted.getPackageName().equals(type.getPackageName())));
    }

    @Test
    void onlyRulesAndValidationKnowHibernateValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.rammeaftale.internal.rule", "dk.rammeaftale.validation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CoreClasses.ALL);
    }

    @Test
    void packagesAreNamedForTheDomain() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..")
                .check(CoreClasses.ALL);
        classes()
                .should()
                .resideInAnyPackage("dk.rammeaftale", "dk.rammeaftale.*", "dk.rammeaftale.internal.*")
                .check(CoreClasses.ALL.that(notModuleInfo()));
    }

    @Test
    void theWholeModelFitsOnOnePage() {
        assertThat(topLevel()).hasSizeBetween(30, MOST_PUBLIC_TYPES);
    }

    @Test
    void theReadmeNamesEveryPublicType() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(topLevel().stream()
                        .map(type -> "`" + type.getSimpleName() + "`")
                        .toList());
    }

    @Test
    void whatIsGeneratedIsHidden() {
        assertThat(CoreClasses.exported().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches("With[A-Z].*|.+Builder"));
    }

    @Test
    void everyPublicTypeIsARecordAFinalClassAnEnumOrAnInterface() {
        assertThat(CoreClasses.exported())
                .allMatch(type -> type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.getModifiers().contains(JavaModifier.FINAL));
    }

    @Test
    void everyPublicRecordAndClassSaysThatItIsImmutable() {
        assertThat(topLevel().stream().filter(type -> !type.isEnum() && !type.isInterface()))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(source(type).replaceAll("\\s+\\*?\\s*", " "))
                        .contains("Immutable and thread-safe."));
    }

    @Test
    void mainWritesNothingToTheConsoleOrALog() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CoreClasses.ALL);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CoreClasses.ALL);
    }

    @Test
    void nothingDependsOnTheLocaleOrTheClockOfTheMachine() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .check(CoreClasses.ALL);
    }

    private static List<JavaClass> topLevel() {
        return CoreClasses.exported().filter(JavaClass::isTopLevelClass).toList();
    }

    private static DescribedPredicate<JavaClass> notModuleInfo() {
        return DescribedPredicate.describe(
                "no module-info", type -> !type.getSimpleName().equals("module-info"));
    }

    private static String source(JavaClass type) {
        try {
            return Files.readString(
                    Path.of("src", "main", "java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
