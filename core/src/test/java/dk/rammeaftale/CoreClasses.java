package dk.rammeaftale;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.rammeaftale.content.Id;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled main classes, on the class path and on the module path alike. */
final class CoreClasses {

    private static final Path MAIN = main();

    static final JavaClasses ALL = new ClassFileImporter().importPath(MAIN);

    private CoreClasses() {}

    /** Returns the exported packages. */
    static Set<String> exportedPackages() {
        return ModuleFinder.of(MAIN).findAll().iterator().next().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the public types of the exported packages, also nested ones, by name. */
    static Stream<JavaClass> exported() {
        Set<String> packages = exportedPackages();
        return ALL.stream()
                .filter(type -> packages.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .sorted(Comparator.comparing(JavaClass::getName));
    }

    private static Path main() {
        try {
            return Path.of(
                    Id.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
