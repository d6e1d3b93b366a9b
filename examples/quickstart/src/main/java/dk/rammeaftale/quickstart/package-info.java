/** The shortest way from nothing to a framework agreement that is checked, written and read again. Copy it. */
package dk.rammeaftale.quickstart;
