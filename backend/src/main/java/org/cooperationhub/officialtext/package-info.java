/** Reads a plain-text document: finds preamble, pillars and numbered points in it, and says what is wrong with it. */
@NullMarked
package org.cooperationhub.officialtext;

import org.jspecify.annotations.NullMarked;
