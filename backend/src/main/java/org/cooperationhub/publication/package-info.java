/** The way of a revision to its readers: review, the keys of lead and countries, publication, and taking down. */
@NullMarked
package org.cooperationhub.publication;

import org.jspecify.annotations.NullMarked;
