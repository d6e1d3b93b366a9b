package dk.rammeaftale.json.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitraries for the types of the model. */
public final class ModelArbitraries {

    private ModelArbitraries() {}

    /**
     * Gives values that can be written and read, whether they keep the rules or not.
     *
     * @param <T> the type
     * @param type a record of the model, or {@code Document.class}
     * @return the arbitrary
     */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(new RandomModel(random, false).value(type)));
    }

    /**
     * Gives values that keep the default rules without an error; there may be warnings.
     *
     * @param <T> the type
     * @param type a record of the model, or {@code Document.class}
     * @return the arbitrary
     */
    public static <T> Arbitrary<T> valid(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(new RandomModel(random, true).value(type)));
    }
}
