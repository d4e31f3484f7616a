package org.cooperationhub.project;

/**
 * Told inside the transaction that changes what the public may see of a project: a publication, or what comes without a
 * new revision, such as the approval of a value. Whoever keeps the published document renders it anew.
 */
public record PublicContentChanged(Project project) {}
