/** Stored files: received in pieces, known by their bytes, kept under their SHA-256, given out as downloads. */
@NullMarked
package org.cooperationhub.file;

import org.jspecify.annotations.NullMarked;
