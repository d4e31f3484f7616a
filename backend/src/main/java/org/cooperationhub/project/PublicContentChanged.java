package org.cooperationhub.project;

/**
 * Told inside the transaction that changes what the public may see of a published project without publishing a new
 * revision, such as the approval of a value; whoever keeps the published document renders it anew.
 */
public record PublicContentChanged(Project project) {}
