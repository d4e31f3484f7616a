/** What projects measure: reported values, their review, locked periods, and confirmed receipts. */
@NullMarked
package org.cooperationhub.result;

import org.jspecify.annotations.NullMarked;
