package org.cooperationhub.project;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position of GeoJSON (RFC 7946): its second number is a latitude, at most 90 degrees north or south. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Position.Check.class)
@interface Position {
    String message() default "constraint.decimal-max";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The fault is placed at the latitude. */
    class Check implements ConstraintValidator<Position, List<BigDecimal>> {
        private static final BigDecimal POLE = BigDecimal.valueOf(90);

        @Override
        public boolean isValid(@Nullable List<BigDecimal> position, ConstraintValidatorContext context) {
            @Nullable BigDecimal latitude = position == null || position.size() < 2 ? null : position.get(1);
            if (latitude == null || latitude.abs().compareTo(POLE) <= 0) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            latitude.signum() < 0 ? "constraint.decimal-min" : "constraint.decimal-max")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(1)
                    .addConstraintViolation();
            return false;
        }
    }
}
