package org.cooperationhub.account;

import static org.cooperationhub.account.Role.AUDITOR;
import static org.cooperationhub.account.Role.CONTRIBUTOR;
import static org.cooperationhub.account.Role.EDITOR;
import static org.cooperationhub.account.Role.FOCAL_POINT;
import static org.cooperationhub.account.Role.ORG_ADMIN;
import static org.cooperationhub.account.Role.PARTNER;
import static org.cooperationhub.account.Role.PLATFORM_ADMIN;
import static org.cooperationhub.account.Role.READER;
import static org.cooperationhub.account.Role.REVIEWER;
import static org.cooperationhub.account.Role.SECRETARIAT_EDITOR;
import static org.cooperationhub.account.Role.STATE_AUTHORITY;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.common.Words;

/**
 * The permission table: who may do what on records of their own organisation, on those that name their own country, and
 * everywhere. Whose own record it is decides the caller's question; that nobody decides on what they submitted, the
 * entity.
 */
public enum Action {
    READ_DRAFT(
            Set.of(CONTRIBUTOR, EDITOR, ORG_ADMIN, PARTNER),
            Set.of(FOCAL_POINT),
            Set.of(REVIEWER, PLATFORM_ADMIN, AUDITOR),
            "projects:read"),
    /** A revision that waits for the keys: without reading it, a state authority could not decide. */
    READ_PENDING(
            Set.of(CONTRIBUTOR, EDITOR, ORG_ADMIN, PARTNER),
            Set.of(FOCAL_POINT, STATE_AUTHORITY),
            Set.of(REVIEWER, PLATFORM_ADMIN, AUDITOR),
            "projects:read"),
    /** What is for members alone, of whatever organisation; READER stands for every member. */
    READ_MEMBERS(Set.of(PARTNER), Set.of(), Set.of(READER, PLATFORM_ADMIN, AUDITOR), "projects:read"),
    EDIT_PROJECT(Set.of(CONTRIBUTOR, EDITOR, ORG_ADMIN, PARTNER), Set.of(), Set.of(), "projects:write"),
    SUBMIT_PROJECT(Set.of(EDITOR, ORG_ADMIN), Set.of(), Set.of(), ""),
    /** Everywhere but in the reviewer's own organisations; the entity refuses those. */
    REVIEW_PROJECT(Set.of(), Set.of(), Set.of(REVIEWER), ""),
    TURN_LEAD_KEY(Set.of(ORG_ADMIN), Set.of(), Set.of(), ""),
    TURN_COUNTRY_KEY(Set.of(), Set.of(FOCAL_POINT, STATE_AUTHORITY), Set.of(), ""),
    UNPUBLISH_PROJECT(Set.of(ORG_ADMIN), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    ARCHIVE_PROJECT(Set.of(ORG_ADMIN), Set.of(), Set.of(), ""),
    REPORT_VALUES(Set.of(CONTRIBUTOR, EDITOR, ORG_ADMIN, PARTNER), Set.of(), Set.of(), "projects:write"),
    /** Locking a period is the same act. */
    APPROVE_VALUES(Set.of(EDITOR, ORG_ADMIN), Set.of(), Set.of(), ""),
    /** By the organisation that received a contribution in kind or a benefit. */
    CONFIRM_RECEIPT(Set.of(EDITOR, ORG_ADMIN), Set.of(), Set.of(), ""),
    EDIT_TEXT(Set.of(), Set.of(), Set.of(SECRETARIAT_EDITOR), ""),
    /** Source systems of an organisation: what they are and which records they know. */
    READ_SOURCES(Set.of(EDITOR, ORG_ADMIN, PARTNER), Set.of(), Set.of(PLATFORM_ADMIN, AUDITOR), "projects:read"),
    MANAGE_SOURCES(Set.of(ORG_ADMIN), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    /** Trust is what lets a source hand in by itself. */
    TRUST_SOURCE(Set.of(), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    WRITE_IN_BULK(Set.of(EDITOR, ORG_ADMIN, PARTNER), Set.of(), Set.of(), "bulk:write"),
    READ_WEBHOOKS(Set.of(ORG_ADMIN, PARTNER), Set.of(), Set.of(PLATFORM_ADMIN), "changes:read"),
    MANAGE_WEBHOOKS(Set.of(ORG_ADMIN), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    /** Machines of an organisation: what they may, and what they prove themselves with. */
    MANAGE_CLIENTS(Set.of(ORG_ADMIN), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    /** What was done in an organisation, or in one of the own country; everywhere, what was done at all. */
    READ_AUDIT(Set.of(ORG_ADMIN), Set.of(FOCAL_POINT), Set.of(PLATFORM_ADMIN, AUDITOR), ""),
    /** People of an organisation: their base roles, finer roles, suspension and leaving. */
    MANAGE_MEMBERS(Set.of(ORG_ADMIN), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    /** A focal point does so in an organisation of their own that is of their country. */
    INVITE_MEMBERS(Set.of(ORG_ADMIN), Set.of(FOCAL_POINT), Set.of(PLATFORM_ADMIN), ""),
    /** People whatever their organisation. */
    MANAGE_ACCOUNTS(Set.of(), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    /** Who asked to become a member organisation, with the person to write to. */
    READ_APPLICATIONS(Set.of(), Set.of(FOCAL_POINT, STATE_AUTHORITY), Set.of(REVIEWER, PLATFORM_ADMIN), ""),
    /** Never those of whom they are part; the entity refuses that. */
    VERIFY_ORGANISATION(Set.of(), Set.of(), Set.of(REVIEWER, PLATFORM_ADMIN), ""),
    /** That an applicant is what it says, on behalf of its state. */
    CONFIRM_ORGANISATION(Set.of(), Set.of(FOCAL_POINT, STATE_AUTHORITY), Set.of(), ""),
    EDIT_ORGANISATION(Set.of(ORG_ADMIN), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    /** Suspending, reopening, closing, merging. */
    SUSPEND_ORGANISATION(Set.of(), Set.of(), Set.of(PLATFORM_ADMIN), ""),
    LOAD_RATES(Set.of(), Set.of(), Set.of(PLATFORM_ADMIN), "");

    final Set<Role> own;
    final Set<Role> country;
    final Set<Role> everywhere;
    /** Scope that a machine's token needs besides; empty where no machine may do this. */
    final String scope;

    Action(Set<Role> own, Set<Role> country, Set<Role> everywhere, String scope) {
        this.own = own;
        this.country = country;
        this.everywhere = everywhere;
        this.scope = scope;
    }

    /** What a machine can be allowed, in the order of the alphabet. */
    public static SortedSet<String> machineScopes() {
        return Stream.of(values())
                .map(each -> each.scope)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True for what a platform administrator never does. */
    boolean turnsKey() {
        return this == TURN_LEAD_KEY || this == TURN_COUNTRY_KEY;
    }

    /** The roles that could do this in the words of the request's language, for the answer to one that may not. */
    String roles() {
        return Stream.of(own, country, everywhere)
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(each -> Words.say("role." + each))
                .collect(Collectors.joining("; "));
    }
}
