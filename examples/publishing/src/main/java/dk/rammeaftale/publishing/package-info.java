/**
 * Renders documents for people: pages as text, HTML and CommonMark, a calendar, and tables. {@link
 * dk.rammeaftale.publishing.Publication} makes all public files of a document.
 */
@NullMarked
package dk.rammeaftale.publishing;

import org.jspecify.annotations.NullMarked;
