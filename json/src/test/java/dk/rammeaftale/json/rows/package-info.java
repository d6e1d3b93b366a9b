/**
 * Realistic agreements and meetings, checked row by row of the domain. Start at {@link
 * dk.rammeaftale.json.rows.RealAgreementRowsTest}; {@link dk.rammeaftale.json.rows.RowDocument} lists all documents,
 * and {@link dk.rammeaftale.json.rows.CommittedRowsTest} compares each with its file in {@code rows/}. All documents
 * are made up and name no persons.
 */
@NullMarked
package dk.rammeaftale.json.rows;

import org.jspecify.annotations.NullMarked;
