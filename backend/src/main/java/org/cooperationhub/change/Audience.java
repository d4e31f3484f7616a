package org.cooperationhub.change;

/** Who may see a resource now. The width is stored; wider is larger. */
public enum Audience {
    OWNER(0),
    MEMBER(1),
    PUBLIC(2);

    public final int width;

    Audience(int width) {
        this.width = width;
    }
}
