/** Cooperation projects: what organisations do together to carry out proposals. */
@NullMarked
package org.cooperationhub.project;

import org.jspecify.annotations.NullMarked;
