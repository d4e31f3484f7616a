package org.cooperationhub.officialtext;

/**
 * A numbered point of a document.
 *
 * @param number as printed in front of it
 * @param title its first sentence without the number and the full stop
 * @param line 1-based line of its number
 * @param part all of it, with the number
 */
public record OfficialPoint(int number, String title, int line, OfficialPart part) {}
