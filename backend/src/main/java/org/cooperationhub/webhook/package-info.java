/** Messages to partners' addresses that something changed, after Standard Webhooks 1.0.0. */
@NullMarked
package org.cooperationhub.webhook;

import org.jspecify.annotations.NullMarked;
