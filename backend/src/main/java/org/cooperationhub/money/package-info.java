/** Amounts of money and the rates that convert them. */
@NullMarked
package org.cooperationhub.money;

import org.jspecify.annotations.NullMarked;
