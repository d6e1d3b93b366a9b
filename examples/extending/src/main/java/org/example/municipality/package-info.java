/** A municipality's own extension, rule and document type. */
package org.example.municipality;
