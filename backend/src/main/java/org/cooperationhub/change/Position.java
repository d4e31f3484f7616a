package org.cooperationhub.change;

/**
 * A point of the change feed: every change up to {@code seq} is before it.
 *
 * @param epoch another one after a restore from a backup, when numbers start again from an earlier one
 */
public record Position(String epoch, long seq) {}
