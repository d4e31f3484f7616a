package org.cooperationhub.account;

/** Roles of the permission table. The first three come with the token, the others are granted in the hub. */
public enum Role {
    READER,
    EDITOR,
    ORG_ADMIN,
    CONTRIBUTOR,
    FOCAL_POINT,
    STATE_AUTHORITY,
    SECRETARIAT_EDITOR,
    REVIEWER,
    AUDITOR,
    PARTNER,
    PLATFORM_ADMIN
}
