package org.cooperationhub.organisation;

/** The six kinds of actors that the two initiatives call on; the 2021 text names the first and the last four. */
public enum ActorType {
    GOVERNMENT,
    INTERNATIONAL_ORGANISATION,
    COMPANY,
    TECHNICAL_COMMUNITY,
    SOCIAL_ORGANISATION,
    CITIZEN
}
