package org.cooperationhub.account;

import static org.cooperationhub.account.Role.AUDITOR;
import static org.cooperationhub.account.Role.CONTRIBUTOR;
import static org.cooperationhub.account.Role.EDITOR;
import static org.cooperationhub.account.Role.ORG_ADMIN;
import static org.cooperationhub.account.Role.PARTNER;
import static org.cooperationhub.account.Role.PLATFORM_ADMIN;
import static org.cooperationhub.account.Role.REVIEWER;
import static org.cooperationhub.account.Role.SECRETARIAT_EDITOR;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The permission table: who may do what on records of their own organisation, and who everywhere. */
public enum Action {
    READ_DRAFT(
            Set.of(CONTRIBUTOR, EDITOR, ORG_ADMIN, PARTNER),
            Set.of(REVIEWER, PLATFORM_ADMIN, AUDITOR),
            "projects:read"),
    EDIT_PROJECT(Set.of(CONTRIBUTOR, EDITOR, ORG_ADMIN, PARTNER), Set.of(), "projects:write"),
    SUBMIT_PROJECT(Set.of(EDITOR, ORG_ADMIN), Set.of(), ""),
    /** Everywhere but in the reviewer's own organisations; the entity refuses those. */
    REVIEW_PROJECT(Set.of(), Set.of(REVIEWER), ""),
    EDIT_TEXT(Set.of(), Set.of(SECRETARIAT_EDITOR), ""),
    LOAD_RATES(Set.of(), Set.of(PLATFORM_ADMIN), "");

    final Set<Role> own;
    final Set<Role> everywhere;
    /** Scope that a machine's token needs besides. */
    final String scope;

    Action(Set<Role> own, Set<Role> everywhere, String scope) {
        this.own = own;
        this.everywhere = everywhere;
        this.scope = scope;
    }

    /** The roles that could do this, for the answer to one that may not. */
    String roles() {
        return Stream.concat(own.stream(), everywhere.stream())
                .map(Role::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
