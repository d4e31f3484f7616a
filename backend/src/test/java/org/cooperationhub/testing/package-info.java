/** What the tests share: a fresh schema, real accounts, requests and records to start from. */
@NullMarked
package org.cooperationhub.testing;

import org.jspecify.annotations.NullMarked;
