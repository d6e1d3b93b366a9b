/** The shortest complete program: builds, validates, writes and reads a framework agreement. Copy it as a start. */
package dk.rammeaftale.quickstart;
