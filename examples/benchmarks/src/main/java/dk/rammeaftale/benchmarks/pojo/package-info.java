/**
 * The agreement as one would write it without this library: mutable classes for Jackson databind, with the same kind and number
 * of constraints for Hibernate Validator as the model. Any value may be null, so the package is not null-marked.
 */
package dk.rammeaftale.benchmarks.pojo;
