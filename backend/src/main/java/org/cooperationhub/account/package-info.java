/** Persons, machines and what they may do on behalf of an organisation. */
@NullMarked
package org.cooperationhub.account;

import org.jspecify.annotations.NullMarked;
