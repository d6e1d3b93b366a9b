package dk.rammeaftale.people;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality or a region (myndighed), by its key: the public register's code of four digits, {@code 0330}, or a name
 * of your own where no code is known, {@code kommune-x}. Region Østdanmark, which has no code yet, is {@code oestdanmark}.
 * Legal form: {@value #FORM}.
 *
 * <p>Name, region, validity and successors come from the catalogue of Danish authorities since 1 January 2007. A key
 * that is not in the catalogue is legal, but has no name, region or validity.
 *
 * <pre>{@code
 * Authority slagelse = Authority.municipality("Slagelse"); // the same as Authority.parse("0330")
 * Optional<Authority> region = slagelse.region(LocalDate.of(2026, 1, 1));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: domain rows S6, S7, R20.
 *
 * @param key the key, required
 */
@Rule(PeopleRules.KnownAuthority.class)
public record Authority(String key) implements Comparable<Authority>, ModelValue {

    /** The legal form of a key, a regular expression. */
    public static final String FORM = "[0-9]{4}|[a-z][a-z0-9-]{0,63}";

    /**
     * Creates an authority.
     *
     * @throws IllegalArgumentException if the key is null or not in the legal form
     */
    public Authority {
        require(key);
    }

    /**
     * Parses an authority.
     *
     * @param key a code of four digits, or a name of your own, such as {@code kommune-x}
     * @return the authority
     * @throws IllegalArgumentException if the key is null or not in the legal form
     */
    public static Authority parse(@Nullable String key) {
        return new Authority(require(key));
    }

    /**
     * Finds a region by its name, with or without "Region" before it.
     *
     * @param name the name, such as Sjælland
     * @return the region
     * @throws IllegalArgumentException if no region has that name; the message suggests a similar name
     */
    public static Authority region(String name) {
        return AuthorityCatalogue.INSTANCE.region(name);
    }

    /**
     * Finds a municipality by its name, with or without "Kommune" behind it.
     *
     * @param name the name, such as Slagelse
     * @return the municipality
     * @throws IllegalArgumentException if no municipality has that name; the message suggests a similar name
     */
    public static Authority municipality(String name) {
        return AuthorityCatalogue.INSTANCE.municipality(name);
    }

    /**
     * Looks up a municipality, or else a region, by its name, with or without "Kommune" or "Region".
     *
     * @param name the name, such as Slagelse
     * @return the authority, or empty if the catalogue has no authority of that name
     * @throws IllegalArgumentException if the name is null
     */
    public static Optional<Authority> named(String name) {
        if (name == null) {
            throw new IllegalArgumentException("The name of an authority is missing");
        }
        return AuthorityCatalogue.INSTANCE.named(name);
    }

    /**
     * Finds the municipality or region whose name is most like one that may be misspelt.
     *
     * @param name the name, such as Slagelsee
     * @return the authority, or empty if no name is like it
     */
    public static Optional<Authority> nearest(String name) {
        return AuthorityCatalogue.INSTANCE.nearest(requireNonNull(name, "name"));
    }

    /**
     * Returns whether this authority is in the catalogue.
     *
     * @return true if it is
     */
    public boolean isKnown() {
        return AuthorityCatalogue.INSTANCE.find(this).isPresent();
    }

    /**
     * Returns whether this is a region.
     *
     * @return true for a region, false for a municipality or an unknown key
     */
    public boolean isRegion() {
        return AuthorityCatalogue.INSTANCE
                .find(this)
                .filter(AuthorityCatalogue.Entry::isRegion)
                .isPresent();
    }

    /**
     * Returns the name.
     *
     * @return the name, or empty if the key is not known
     */
    public Optional<String> name() {
        return AuthorityCatalogue.INSTANCE.find(this).map(AuthorityCatalogue.Entry::name);
    }

    /**
     * Returns the name, or else the key.
     *
     * @return the name, or the key if the name is not known
     */
    public String nameOrKey() {
        return name().orElse(key);
    }

    /**
     * Returns the days on which it exists.
     *
     * @return from its first to its last day as far as they are known, or empty if the key is not known
     */
    public Optional<When> validity() {
        return AuthorityCatalogue.INSTANCE.find(this).map(AuthorityCatalogue.Entry::validity);
    }

    /**
     * Returns all regions since 2007, with former and future ones; see {@link #validity} for their days.
     *
     * @return the regions, successors last
     */
    public static List<Authority> regions() {
        return AuthorityCatalogue.INSTANCE.regions();
    }

    /**
     * Returns the region that a municipality belongs to on a day.
     *
     * @param day the day
     * @return the region, or empty for a region, an unknown key, or a day before 2007
     */
    public Optional<Authority> region(LocalDate day) {
        return AuthorityCatalogue.INSTANCE.regionOf(this, requireNonNull(day, "day"));
    }

    /**
     * Returns the municipalities that belong to a region on a day.
     *
     * @param day the day
     * @return the municipalities in the order of their codes; empty if this is not a region or does not exist on that
     *     day
     */
    public List<Authority> municipalities(LocalDate day) {
        return AuthorityCatalogue.INSTANCE.municipalitiesOf(this, requireNonNull(day, "day"));
    }

    /**
     * Returns the authority that takes over from this one.
     *
     * @return the successor, or empty if there is none or the key is not known
     */
    public Optional<Authority> successor() {
        return AuthorityCatalogue.INSTANCE.find(this).flatMap(AuthorityCatalogue.Entry::successor);
    }

    /** Compares by the key, so that hash buckets of many keys stay fast. */
    @Override
    public int compareTo(Authority other) {
        return key.compareTo(other.key);
    }

    // written by hand, since the JVM links a record's generated methods at their first call, which is slow
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Authority that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }

    static Collection<String> knownKeys() {
        return AuthorityCatalogue.INSTANCE.keys();
    }

    private static String require(@Nullable String key) {
        if (key == null || !(isCode(key) || isSlug(key))) {
            throw new IllegalArgumentException(OneLine.quoted(key)
                    + " is not the key of an authority: write its code of four digits, 0330, or a name of your own in small letters, kommune-x;"
                    + " Authority.municipality and Authority.region take a name");
        }
        return key;
    }

    private static boolean isCode(String key) {
        boolean legal = key.length() == 4;
        for (int i = 0; legal && i < 4; i++) {
            legal = isDigit(key.charAt(i));
        }
        return legal;
    }

    private static boolean isSlug(String key) {
        boolean legal = !key.isEmpty() && key.length() <= 64 && isLetter(key.charAt(0));
        for (int i = 1; legal && i < key.length(); i++) {
            char c = key.charAt(i);
            legal = isLetter(c) || isDigit(c) || c == '-';
        }
        return legal;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
