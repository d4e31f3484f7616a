package org.cooperationhub.publication;

import java.util.Comparator;

/** A code under a facet. */
record FacetCode(Facet facet, String code) implements Comparable<FacetCode> {
    private static final Comparator<FacetCode> ORDER =
            Comparator.comparing(FacetCode::facet).thenComparing(FacetCode::code);

    @Override
    public int compareTo(FacetCode other) {
        return ORDER.compare(this, other);
    }
}
