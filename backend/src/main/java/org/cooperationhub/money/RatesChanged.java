package org.cooperationhub.money;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * Told inside the transaction that loads exchange rates. Whoever keeps sums in US dollars converts those anew that have
 * one of these currencies and a value date in this span.
 *
 * @param firstDay the first day of a new rate
 * @param lastDay the last value date that a new rate may be used for
 */
public record RatesChanged(SortedSet<String> currencies, LocalDate firstDay, LocalDate lastDay) {}
