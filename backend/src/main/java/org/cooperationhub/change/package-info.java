/** The change index and its clock: every write is stamped in commit order in its own transaction. */
@NullMarked
package org.cooperationhub.change;

import org.jspecify.annotations.NullMarked;
