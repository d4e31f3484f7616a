/** Member organisations and their public fields. */
@NullMarked
package org.cooperationhub.organisation;

import org.jspecify.annotations.NullMarked;
