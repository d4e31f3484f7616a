package org.cooperationhub.officialtext;

/** Where the wording of a text comes from: the whole official text, or a report about it (seeds S1 and S2). */
public enum Provenance {
    FULL_TEXT,
    SUMMARY
}
