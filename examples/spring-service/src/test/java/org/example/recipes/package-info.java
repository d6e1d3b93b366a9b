/** What an application of your own needs to use the library with Spring, each to copy; the README shows them. */
@NullMarked
package org.example.recipes;

import org.jspecify.annotations.NullMarked;
