/** Files written through a source: spooled to disk, read row by row, written in small transactions, reported. */
@NullMarked
package org.cooperationhub.imports;

import org.jspecify.annotations.NullMarked;
