package dk.rammeaftale.validation;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.time.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A set of statutory rules (lovbestemte krav) for the agreements of some years: both parts are present, every municipal
 * council of the region and the regional council are parties, and the council of each has approved in time. The default
 * rules belong to no set, since any draft must keep them.
 *
 * <p>For a Jakarta validator of your own, each set has a group: {@code validator.validate(agreement, Default.class,
 * RuleSet.ADOPTED_2021.group())}. Outside a container, Hibernate Validator needs an implementation of Jakarta EL or its {@code
 * ParameterMessageInterpolator}. The requirements of the sets stand in one file, {@code rule-sets.csv}, with their
 * sources and how well they are documented. Source: domain rows R5, and the table of statutory rule sets.
 */
public enum RuleSet implements ModelValue {
    /** For agreements of one year, 2012 to 2015. */
    ADOPTED_2012(Adopted2012.class),
    /** For agreements of one year, 2016 to 2018. */
    ADOPTED_2016(Adopted2016.class),
    /** For the agreements of 2019 and 2020. */
    ADOPTED_2019(Adopted2019.class),
    /** For agreements of two years, from 2021 on. */
    ADOPTED_2021(Adopted2021.class);

    /** The group of {@link #ADOPTED_2012}. */
    public interface Adopted2012 {}

    /** The group of {@link #ADOPTED_2016}. */
    public interface Adopted2016 {}

    /** The group of {@link #ADOPTED_2019}. */
    public interface Adopted2019 {}

    /** The group of {@link #ADOPTED_2021}. */
    public interface Adopted2021 {}

    /**
     * The day by which the councils must have approved a part.
     *
     * @param part {@code development}, {@code governance}, or {@code both}
     * @param day the last day in the year before the agreement's first year, that day included
     * @param source the source of the day
     * @param certainty how well the day is documented, {@code high} or {@code medium}
     */
    public record LastDay(String part, MonthDay day, String source, String certainty) {

        /**
         * Returns the last day for an agreement.
         *
         * @param firstYear the agreement's first year
         * @return the last day, included
         */
        public LocalDate dayFor(int firstYear) {
            return day.atYear(firstYear - 1);
        }
    }

    private final Class<?> group;
    private final int firstYear;
    private final int lastYear;
    private final int years;

    @SuppressWarnings("ImmutableEnumChecker") // made by Stream.toList
    private final List<LastDay> lastDays;

    RuleSet(Class<?> group) {
        List<String[]> rows = rows(word());
        String[] row = rows.get(0);
        this.group = group;
        this.firstYear = Integer.parseInt(row[1]);
        this.lastYear = row[2].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row[2]);
        this.years = Integer.parseInt(row[3]);
        this.lastDays = rows.stream()
                .map(r -> new LastDay(r[4], MonthDay.parse("--" + r[5]), r[6], r[7]))
                .toList();
    }

    /**
     * Returns the set for agreements of a period, chosen by its first year.
     *
     * @param period the agreement's period
     * @return the set, or empty if there is no set for the first year
     */
    public static Optional<RuleSet> of(When period) {
        return period.earliest()
                .map(LocalDate::getYear)
                .flatMap(year -> Arrays.stream(values())
                        .filter(set -> set.firstYear <= year && year <= set.lastYear)
                        .findFirst());
    }

    /**
     * Parses the word of a set.
     *
     * @param word its word, {@code adopted-2021}
     * @return the set
     * @throws IllegalArgumentException if there is no such set; the message names all sets
     */
    public static RuleSet parse(String word) {
        requireNonNull(word, "word");
        return Arrays.stream(values())
                .filter(set -> set.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(OneLine.quoted(word) + " is not a rule set: write "
                        + Arrays.stream(values()).map(RuleSet::word).collect(Collectors.joining(", "))));
    }

    /**
     * Returns the word for the set.
     *
     * @return the word, {@code adopted-2021}
     */
    public String word() {
        return "adopted-" + name().substring(name().length() - 4);
    }

    /** Returns the {@link #word()}. */
    @Override
    public String toString() {
        return word();
    }

    /**
     * Returns the Jakarta group of the set.
     *
     * @return the group
     */
    public Class<?> group() {
        return group;
    }

    /**
     * Returns the number of years of an agreement.
     *
     * @return the number of years
     */
    public int years() {
        return years;
    }

    /**
     * Returns the days by which the councils must have approved.
     *
     * @return the last days, one for each part or one for both
     */
    public List<LastDay> lastDays() {
        return lastDays;
    }

    /**
     * Returns whether the set applies to a period: the right number of whole calendar years, within the years of the
     * set.
     *
     * @param period the period
     * @return true if it applies
     */
    public boolean isFor(When period) {
        LocalDate first = period.earliest().orElse(null);
        LocalDate last = period.latest().orElse(null);
        return first != null
                && last != null
                && first.getDayOfYear() == 1
                && last.equals(first.plusYears(years).minusDays(1))
                && first.getYear() >= firstYear
                && last.getYear() <= lastYear;
    }

    private static List<String[]> rows(String set) {
        String file = "rule-sets.csv";
        try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(",", -1))
                    .filter(row -> row[0].equals(set))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
