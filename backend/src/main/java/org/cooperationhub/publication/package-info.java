/**
 * The way of a revision to its readers: review, the keys of lead and countries, publication, and taking down. And what
 * readers get: published documents, the lists and counts over them.
 */
@NullMarked
package org.cooperationhub.publication;

import org.jspecify.annotations.NullMarked;
