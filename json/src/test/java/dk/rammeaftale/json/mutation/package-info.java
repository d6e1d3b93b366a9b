/**
 * What reading makes of documents with faults: {@link dk.rammeaftale.json.mutation.MutationTest} puts one into each, {@link
 * dk.rammeaftale.json.mutation.SeveralFaultsTest} up to five.
 */
@NullMarked
package dk.rammeaftale.json.mutation;

import org.jspecify.annotations.NullMarked;
