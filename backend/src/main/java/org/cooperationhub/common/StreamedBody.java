package org.cooperationhub.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint reads its body piece by piece, with a bound of its own, and is safe to repeat by its natural key: the
 * bytes are nowhere kept for a fingerprint, so an {@code Idempotency-Key} has no meaning here and is passed over.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StreamedBody {}
