/** Systems of partners: what they are, which of our records they know by ids of their own, and what they write. */
@NullMarked
package org.cooperationhub.source;

import org.jspecify.annotations.NullMarked;
