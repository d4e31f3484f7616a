/** Completes the generated OpenAPI document while the application is built. */
@NullMarked
package org.cooperationhub.contract;

import org.jspecify.annotations.NullMarked;
