/** Initiatives, their pillars, numbered proposals and byte-exact texts, and the countries that take part. */
@NullMarked
package org.cooperationhub.initiative;

import org.jspecify.annotations.NullMarked;
