/**
 * Documents for people: pages as text, HTML and Markdown, a calendar, tables.
 */
@NullMarked
package dk.rammeaftale.publishing;

import org.jspecify.annotations.NullMarked;
