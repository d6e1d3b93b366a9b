package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Pointer;

/** Takes what a {@link Check} finds. */
@FunctionalInterface
public interface Report {

    /**
     * Adds a finding.
     *
     * @param code what kind of fault it is
     * @param at where, from the value that is checked
     * @param arguments names and values in turn, for the text
     */
    void add(Code code, Pointer at, Object... arguments);

    /**
     * Adds a finding.
     *
     * @param code what kind of fault it is
     * @param at where, as a JSON Pointer from the value that is checked
     * @param arguments names and values in turn, for the text
     */
    default void add(Code code, String at, Object... arguments) {
        add(code, Pointer.parse(at), arguments);
    }
}
