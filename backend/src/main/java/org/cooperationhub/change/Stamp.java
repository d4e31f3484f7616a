package org.cooperationhub.change;

/** A change and the number that the clock gave it. */
public record Stamp(Change change, long seq) {}
