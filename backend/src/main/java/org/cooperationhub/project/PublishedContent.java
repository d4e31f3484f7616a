package org.cooperationhub.project;

/**
 * Told inside the transaction that renders what the public may see of a project, after the document is stored; also
 * when nothing is public any more. Whoever keeps something made from published content renews it.
 */
public record PublishedContent(Project project) {}
