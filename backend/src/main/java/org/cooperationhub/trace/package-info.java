/** Consulted, contributed, benefited: who had a part in what, and whether projects still move. */
@NullMarked
package org.cooperationhub.trace;

import org.jspecify.annotations.NullMarked;
