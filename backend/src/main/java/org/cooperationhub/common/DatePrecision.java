package org.cooperationhub.common;

/** How exactly a date is known. A year is kept as its first day. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
