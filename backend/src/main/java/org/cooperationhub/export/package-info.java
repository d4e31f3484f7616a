/** Everything that is public, to be taken along as a whole: streamed exports and nightly dumps. */
@NullMarked
package org.cooperationhub.export;

import org.jspecify.annotations.NullMarked;
