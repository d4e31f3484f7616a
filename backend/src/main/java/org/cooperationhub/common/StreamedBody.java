package org.cooperationhub.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint reads its body piece by piece, with a bound of its own: the bytes are nowhere kept for a fingerprint.
 * One that is safe to repeat by its natural key passes an {@code Idempotency-Key} over.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StreamedBody {
    /**
     * An {@code Idempotency-Key} counts: the endpoint itself claims it once the body has come, with the digest of that
     * in the fingerprint.
     */
    boolean keyed() default false;
}
