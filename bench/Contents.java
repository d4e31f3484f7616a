package org.cooperationhub.project;

import java.util.List;

/** Writes what a revision keeps in rows of its own. */
public final class Contents {
    private Contents() {}

    public static void results(ProjectRevision to, List<Result> results) {
        ResultRows.write(results, to);
    }
}
