package org.cooperationhub.account;

/** Fired in the transaction that changes what somebody may do. */
public record AccountsChanged() {}
