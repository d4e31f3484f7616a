/** Code lists kept as data: items with labels, validity and withdrawn codes, each list with source and licence. */
@NullMarked
package org.cooperationhub.codelist;

import org.jspecify.annotations.NullMarked;
