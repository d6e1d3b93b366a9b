package dk.rammeaftale.people;

import dk.rammeaftale.internal.language.Suggestion;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.time.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The regions and municipalities since the reform of 1 January 2007, read from the two data files beside this class. */
final class AuthorityCatalogue {

    static final AuthorityCatalogue INSTANCE = new AuthorityCatalogue();

    private static final String REFORM = "2007-01-01";

    /** An authority of the catalogue. A municipality's region is the one of 2007. */
    record Entry(
            Authority authority,
            String name,
            When validity,
            Optional<Authority> successor,
            Optional<Authority> region) {

        boolean isRegion() {
            return region.isEmpty();
        }

        boolean isMunicipality() {
            return region.isPresent();
        }

        boolean existsOn(LocalDate day) {
            return validity.earliest().filter(day::isBefore).isEmpty()
                    && validity.latest().filter(day::isAfter).isEmpty();
        }

        private boolean isNamed(String text) {
            return name.equalsIgnoreCase(text)
                    || (isRegion()
                            ? name.equalsIgnoreCase("Region " + text)
                            : text.equalsIgnoreCase(name + " Kommune"));
        }
    }

    private final Map<Authority, Entry> entries = new LinkedHashMap<>();

    private AuthorityCatalogue() {
        for (String[] row : rows("danish-regions.csv")) {
            When validity = When.parse(row[2] + "/" + (row[3].isEmpty() ? ".." : row[3]));
            Optional<Authority> successor = row[4].isEmpty() ? Optional.empty() : Optional.of(Authority.parse(row[4]));
            add(new Entry(Authority.parse(row[0]), row[1], validity, successor, Optional.empty()));
        }
        for (String[] row : rows("danish-municipalities.csv")) {
            When validity = When.parse(REFORM + "/..");
            add(new Entry(
                    Authority.parse(row[0]), row[1], validity, Optional.empty(), Optional.of(Authority.parse(row[2]))));
        }
    }

    Optional<Entry> find(Authority authority) {
        return Optional.ofNullable(entries.get(authority));
    }

    Collection<String> keys() {
        return entries.keySet().stream().map(Authority::key).toList();
    }

    Authority region(String name) {
        return require(name, Entry::isRegion, "region");
    }

    Authority municipality(String name) {
        return require(name, Entry::isMunicipality, "municipality");
    }

    /** Finds a municipality, or else a region, by its name. */
    Optional<Authority> named(String name) {
        return named(name, Entry::isMunicipality).or(() -> named(name, Entry::isRegion));
    }

    List<Authority> regions() {
        return entries.values().stream()
                .filter(Entry::isRegion)
                .map(Entry::authority)
                .toList();
    }

    Optional<Authority> regionOf(Authority municipality, LocalDate day) {
        return find(municipality)
                .filter(m -> m.existsOn(day))
                .flatMap(Entry::region)
                .flatMap(this::find)
                .flatMap(region -> region.existsOn(day) ? Optional.of(region.authority()) : region.successor());
    }

    List<Authority> municipalitiesOf(Authority region, LocalDate day) {
        return entries.keySet().stream()
                .filter(m -> regionOf(m, day).filter(region::equals).isPresent())
                .toList();
    }

    private void add(Entry entry) {
        entries.put(entry.authority(), entry);
    }

    private Optional<Authority> named(String name, Predicate<Entry> kind) {
        return entries.values().stream()
                .filter(kind)
                .filter(e -> e.isNamed(name))
                .findFirst()
                .map(Entry::authority);
    }

    private Authority require(@Nullable String name, Predicate<Entry> kind, String what) {
        if (name == null) {
            throw new IllegalArgumentException("The name of a " + what + " is missing");
        }
        return named(name, kind).orElseThrow(() -> {
            String meant = nearest(name, kind)
                    .map(m -> "; did you mean \"" + m.name() + "\"?")
                    .orElse("");
            return new IllegalArgumentException("No " + what + " is named " + OneLine.quoted(name) + meant);
        });
    }

    /** Finds the authority whose name is nearest to a mistyped one. */
    Optional<Authority> nearest(String name) {
        return nearest(name, entry -> true).map(Entry::authority);
    }

    private Optional<Entry> nearest(String name, Predicate<Entry> kind) {
        Map<String, Entry> named = new LinkedHashMap<>();
        entries.values().stream().filter(kind).forEach(entry -> named.put(entry.name(), entry));
        return Suggestion.nearest(name, named.keySet())
                .or(() -> Suggestion.nearest("Region " + name, named.keySet()))
                .map(named::get);
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(AuthorityCatalogue.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            reader.readLine(); // the heading
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(line.split(",", -1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
