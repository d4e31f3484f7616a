/** Sums of money, the exchange rates that the platform administrator loads, and conversions to US dollars. */
@NullMarked
package org.cooperationhub.money;

import org.jspecify.annotations.NullMarked;
