/** Countries by ISO 3166-1 and the groups they belong to. */
@NullMarked
package org.cooperationhub.country;

import org.jspecify.annotations.NullMarked;
