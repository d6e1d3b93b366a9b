/**
 * The agreement as somebody would write it without this library: mutable classes for Jackson databind, with constraints for
 * Hibernate Validator of the same kind and number as those of the model. Anything may be null, and nothing says so.
 */
package dk.rammeaftale.benchmarks.pojo;
