/** The change feed: what partners follow, prove their copy by, and what the state of the data set is. */
@NullMarked
package org.cooperationhub.feed;

import org.jspecify.annotations.NullMarked;
