package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The views show every component of the model; a new component that no view shows fails here. */
class EverythingShownTest {

    private static final JavaClasses PUBLISHING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(View.class);

    @Test
    void everyComponentOfADocumentIsShown() {
        List<Accessor> called = PUBLISHING.stream()
                .flatMap(type -> Stream.concat(
                        type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream()))
                .map(Accessor::of)
                .distinct()
                .toList();

        assertThat(records().stream()
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .filter(component -> !isForMachines(component))
                        .filter(component -> called.stream().noneMatch(accessor -> accessor.reads(component)))
                        .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName()))
                .as("components that no view shows")
                .isEmpty();
    }

    /** A called method, which may be declared by an interface. */
    private record Accessor(String owner, String name) {

        static Accessor of(JavaCodeUnitAccess<?> access) {
            return new Accessor(access.getTargetOwner().getName(), access.getName());
        }

        boolean reads(RecordComponent component) {
            Class<?> type = component.getDeclaringRecord();
            return name.equals(component.getName())
                    && Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                            .anyMatch(declaring -> declaring.getName().equals(owner));
        }
    }

    /** Ids are shown as the elements they identify, and only the owner of an extension knows how to show it. */
    private static boolean isForMachines(RecordComponent component) {
        return component.getName().equals("id") || component.getType() == Extensions.class;
    }

    /** Returns the document types and all record types inside them. */
    private static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Document.class.getPermittedSubclasses()));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (records.add(type)) {
                Stream.of(type.getRecordComponents())
                        .map(component -> value(component.getGenericType()))
                        .filter(value -> value.isRecord() && Extensible.class.isAssignableFrom(value))
                        .forEach(open::add);
            }
        }
        assertThat(records).hasSizeGreaterThan(25);
        return records;
    }

    private static Class<?> value(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
    }
}
