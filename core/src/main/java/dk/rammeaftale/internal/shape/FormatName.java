package dk.rammeaftale.internal.shape;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** The names of types outside Java: in the schema, on the format's page and in problems. */
public final class FormatName {

    /** Names for the JDK's types. */
    private static final Map<Class<?>, String> OF_JAVA = Map.of(
            LocalDate.class,
            "day",
            LocalTime.class,
            "timeOfDay",
            Period.class,
            "duration",
            Duration.class,
            "exactDuration",
            ZoneId.class,
            "timeZone");

    private FormatName() {}

    /** Returns the name of a type, with the enclosing type's name before it if it is nested. */
    public static String of(Class<?> type) {
        String known = OF_JAVA.get(type);
        if (known != null) {
            return known;
        }
        Class<?> around = type.getEnclosingClass();
        String name = (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
