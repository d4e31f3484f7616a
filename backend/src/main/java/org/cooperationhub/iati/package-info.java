/** Projects as activities of the IATI Standard 2.03 (https://iatistandard.org), written and read. */
@NullMarked
package org.cooperationhub.iati;

import org.jspecify.annotations.NullMarked;
