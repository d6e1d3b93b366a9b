package dk.rammeaftale.json.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A record as a user would declare it in a library. */
public record Budget(
        @NotNull @Positive BigDecimal amount,
        @NotBlank String currency,
        int year,
        Optional<Boolean> approved,
        List<@NotBlank String> accounts) {

    /**
     * Returns this class as if it were in a user's module. The module of the tests does not export this package, so a
     * separate class loader, whose unnamed module exports everything, loads the class again.
     */
    @SuppressWarnings("unchecked") // callers use it as any record
    static Class<Record> ofAnotherModule() {
        try {
            return (Class<Record>)
                    new ClassLoader(Budget.class.getClassLoader()) {
                        @Override
                        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                            return name.equals(Budget.class.getName()) ? define(name) : super.loadClass(name, resolve);
                        }

                        private Class<?> define(String name) {
                            try (InputStream in =
                                    Objects.requireNonNull(Budget.class.getResourceAsStream("Budget.class"))) {
                                byte[] bytes = in.readAllBytes();
                                return defineClass(name, bytes, 0, bytes.length);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }
                    }.loadClass(Budget.class.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
