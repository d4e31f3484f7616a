package org.cooperationhub.organisation;

/** Standing of a member organisation; only a VERIFIED one acts. */
public enum OrganisationStatus {
    APPLIED,
    VERIFIED,
    SUSPENDED,
    CLOSED
}
