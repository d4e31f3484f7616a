/** People of an organisation: who belongs to it, who is invited, and what each of them may do. */
@NullMarked
package org.cooperationhub.membership;

import org.jspecify.annotations.NullMarked;
