package dk.rammeaftale.validation;

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
 * A set of statutory rules (lovbestemte krav) for the agreements of some years: that both parts are there, that every municipal
 * council of the region and the regional council are parties, and that the council of each has approved in time. The default
 * rules are in no set: any draft must keep them.
 *
 * <p>For a Jakarta validator that you already have, each is a group: {@code validator.validate(agreement, Default.class,
 * RuleSet.ADOPTED_2021.group())}. What the sets require stands in one file, with where it is known from and how surely.
 * Source: domain rows R5, and the table of statutory rule sets.
 */
public enum RuleSet {
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
     * By when the councils must have approved a part.
     *
     * @param part {@code development}, {@code governance}, or {@code both}
     * @param day the last day in the year before the agreement's first year, that day included
     * @param source where it is known from
     * @param certainty how sure it is, {@code high} or {@code medium}
     */
    public record LastDay(String part, MonthDay day, String source, String certainty) {

        /**
         * Returns the last day for an agreement.
         *
         * @param firstYear the agreement's first year
         * @return the last day, included
         */
        public LocalDate before(int firstYear) {
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
     * Returns the set for agreements that begin in a year.
     *
     * @param period the agreement's period
     * @return the set, or empty if none is known for the first year
     */
    public static Optional<RuleSet> of(When period) {
        return period.earliest()
                .map(LocalDate::getYear)
                .flatMap(year -> Arrays.stream(values())
                        .filter(set -> set.firstYear <= year && year <= set.lastYear)
                        .findFirst());
    }

    /**
     * Finds a set.
     *
     * @param word its word, {@code adopted-2021}
     * @return the set
     * @throws IllegalArgumentException if there is none of that name; the message names them all
     */
    public static RuleSet parse(String word) {
        return Arrays.stream(values())
                .filter(set -> set.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no rule set: write "
                        + Arrays.stream(values()).map(RuleSet::word).collect(Collectors.joining(", "))));
    }

    /**
     * Returns how it is written.
     *
     * @return the word, {@code adopted-2021}
     */
    public String word() {
        return "adopted-" + name().substring(name().length() - 4);
    }

    /**
     * Returns the Jakarta group.
     *
     * @return the group
     */
    public Class<?> group() {
        return group;
    }

    /**
     * Returns how many years an agreement is for.
     *
     * @return the number of years
     */
    public int years() {
        return years;
    }

    /**
     * Returns by when the councils must have approved.
     *
     * @return the last days, one for each part or one for both
     */
    public List<LastDay> lastDays() {
        return lastDays;
    }

    /**
     * Says whether an agreement's period is one that the set is for: so many whole years, and in its years.
     *
     * @param period the period
     * @return whether it is
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
