/** The audit log: its reading, its chain and its time, what Keycloak saw of sign-ins, and people's own data. */
@NullMarked
package org.cooperationhub.audit;

import org.jspecify.annotations.NullMarked;
