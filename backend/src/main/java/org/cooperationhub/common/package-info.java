/** What every feature needs and none owns: paging, problems, preconditions, texts in several languages. */
@NullMarked
package org.cooperationhub.common;

import org.jspecify.annotations.NullMarked;
