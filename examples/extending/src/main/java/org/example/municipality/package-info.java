/** An extension, a rule and a document of a municipality's own. */
package org.example.municipality;
