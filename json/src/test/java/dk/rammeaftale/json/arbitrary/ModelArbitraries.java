package dk.rammeaftale.json.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitraries for the types of the model. */
public final class ModelArbitraries {

    private ModelArbitraries() {}

    /**
     * Returns arbitrary values that can be written and read, valid or not.
     *
     * @param <T> the type
     * @param type a record of the model, or {@code Document.class}
     * @return the arbitrary
     */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(new RandomModel(random, false).value(type)));
    }

    /**
     * Returns arbitrary values without errors by the default rules; they may have warnings.
     *
     * @param <T> the type
     * @param type a record of the model, or {@code Document.class}
     * @return the arbitrary
     */
    public static <T> Arbitrary<T> valid(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(new RandomModel(random, true).value(type)));
    }
}
