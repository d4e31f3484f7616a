/** What a project was before: its revisions, how they differ, who did what, and bringing one back. */
@NullMarked
package org.cooperationhub.history;

import org.jspecify.annotations.NullMarked;
