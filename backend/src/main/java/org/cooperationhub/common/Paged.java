package org.cooperationhub.common;

import java.util.List;

/** An answer with {@code items} and a {@code page}. */
public interface Paged<T> {
    List<T> items();

    Page.Info page();
}
