/**
 * Agreements and meetings as real ones are, row by row of the domain: {@link dk.rammeaftale.json.rows.RealAgreementRowsTest}
 * begins, {@link dk.rammeaftale.json.rows.RowDocument} names every document and {@link
 * dk.rammeaftale.json.rows.CommittedRowsTest} holds it against its file in {@code rows/}. All of them are made up; no
 * person stands in them.
 */
@NullMarked
package dk.rammeaftale.json.rows;

import org.jspecify.annotations.NullMarked;
