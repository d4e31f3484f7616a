/** What readers see: published documents, the lists and counts over them. */
@NullMarked
package org.cooperationhub.publication;

import org.jspecify.annotations.NullMarked;
