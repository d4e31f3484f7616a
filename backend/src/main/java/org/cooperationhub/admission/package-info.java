/** Organisations from their application on: verified, suspended, closed, merged. */
@NullMarked
package org.cooperationhub.admission;

import org.jspecify.annotations.NullMarked;
