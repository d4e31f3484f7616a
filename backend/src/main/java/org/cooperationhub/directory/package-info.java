/** Accounts as an organisation keeps them, in step with Keycloak: at present its machines. */
@NullMarked
package org.cooperationhub.directory;

import org.jspecify.annotations.NullMarked;
