package dk.rammeaftale.internal.text;

import java.util.Objects;

/** Refuses null among the arguments of a method, by the parameter's name. */
public final class Arguments {

    private Arguments() {}

    /** Returns the arguments of a variable number, none of which is null. */
    public static <T> T[] requireAll(T[] arguments, String name) {
        for (T argument : Objects.requireNonNull(arguments, name)) {
            Objects.requireNonNull(argument, name + " element");
        }
        return arguments;
    }
}
