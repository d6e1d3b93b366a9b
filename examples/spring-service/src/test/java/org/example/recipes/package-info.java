/** Recipes for the library in a Spring application, each class to copy; the README shows them. */
@NullMarked
package org.example.recipes;

import org.jspecify.annotations.NullMarked;
